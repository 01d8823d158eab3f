package chat.roda.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * Keeps what was said in an SQLite file, in WAL mode: what was appended is there after the program
 * was killed at any moment. A batch is one transaction. What cannot be stored is kept in memory and
 * stored when that is possible again.
 */
public final class SqliteLog implements MessageLog {
  private static final System.Logger LOG = System.getLogger(SqliteLog.class.getName());
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  /** So many of the entries that wait are stored with each batch, and at each tick. */
  private static final int CATCH_UP = 1000;

  private final Path file;
  private final Keeping keeping;

  /** What could not be stored yet; all of it is later than what is in the file. */
  private final MemoryLog waiting = new MemoryLog();

  private volatile Optional<OpenFile> open = Optional.empty();
  private Optional<LogProblem> problem = Optional.empty();
  private Optional<LogProblem> logged = Optional.empty();
  private boolean wasSetAside;
  private long nextTry = System.nanoTime();

  /** A file, and who keeps it in order. */
  private record OpenFile(Store store, Keeper keeper) {}

  private SqliteLog(Path file, Keeping keeping) {
    this.file = file;
    this.keeping = keeping;
  }

  /**
   * Opens the file, which is made if it is not there. A damaged file is set aside, never deleted.
   * Where no file can be used, what is said is kept in memory until one can, and {@link #problem}
   * tells why.
   */
  public static MessageLog open(Path file, Keeping keeping) {
    var log = new SqliteLog(file, keeping);
    log.openFile();
    return log;
  }

  private void openFile() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Store store = openOrSetAside();
      var keeper = new Keeper(store, indexFile(), keeping, InstantSource.system());
      keeper.start();
      open = Optional.of(new OpenFile(store, keeper));
      problem = Optional.empty();
    } catch (SqliteFile.NewerVersionException e) {
      failed(LogProblem.NEWER_VERSION, e);
    } catch (SQLException e) {
      failed(SqliteFile.problemOf(e), e);
    } catch (IOException e) {
      failed(LogProblem.READ_ONLY, e);
    }
  }

  private Store openOrSetAside()
      throws SQLException, IOException, SqliteFile.NewerVersionException {
    try {
      return Store.open(file, keeping);
    } catch (SQLException e) {
      if (!SqliteFile.isDamage(e)) {
        throw e;
      }
      setAside();
      return Store.open(file, keeping);
    }
  }

  private void setAside() throws IOException {
    SqliteFile.setAside(file);
    SqliteFile.delete(indexFile());
    wasSetAside = true;
  }

  private Path indexFile() {
    return file.resolveSibling(file.getFileName() + ".search");
  }

  private void failed(LogProblem why, Exception e) {
    problem = Optional.of(why);
    if (!problem.equals(logged)) {
      LOG.log(System.Logger.Level.WARNING, "what is said is not stored in " + file, e);
      logged = problem;
    }
    nextTry = System.nanoTime() + BETWEEN_TRIES.toNanos();
  }

  @Override
  public void append(List<Entry> batch) {
    if (problem.isEmpty() && waiting.isEmpty() && store(batch, List.of())) {
      return;
    }
    waiting.append(batch);
    if (problem.isEmpty()) {
      catchUp(batch.size() + CATCH_UP);
    }
  }

  @Override
  public void mark(ReadMark mark) {
    waiting.mark(mark);
  }

  @Override
  public void tick() {
    if (open.filter(now -> now.store().isDamaged()).isPresent()) {
      replaceDamaged();
    }
    if (problem.isPresent() && System.nanoTime() >= nextTry) {
      if (open.isEmpty()) {
        openFile();
      } else {
        problem = Optional.empty();
      }
    }
    if (problem.isEmpty()) {
      catchUp(CATCH_UP);
    }
  }

  private void catchUp(int limit) {
    List<Entry> oldest = waiting.oldest(limit);
    List<ReadMark> marks = waiting.takeMarks();
    if (oldest.isEmpty() && marks.isEmpty()) {
      return;
    }
    if (store(oldest, marks)) {
      waiting.dropAll(oldest);
    } else {
      marks.forEach(waiting::mark);
    }
  }

  private boolean store(List<Entry> entries, List<ReadMark> marks) {
    Optional<OpenFile> now = open;
    if (now.isEmpty()) {
      return false;
    }
    try {
      now.get().store().append(entries, marks);
      logged = Optional.empty();
      return true;
    } catch (SQLException e) {
      failed(SqliteFile.problemOf(e), e);
      return false;
    }
  }

  private void replaceDamaged() {
    closeFile();
    try {
      setAside();
      openFile();
    } catch (IOException e) {
      failed(LogProblem.FAILING, e);
    }
  }

  @Override
  public List<Entry> find(HistoryQuery query) {
    return Slice.answer(query, this::find);
  }

  private List<Entry> find(Slice slice) {
    List<Entry> notStored = waiting.find(slice);
    return slice.merge(read(List.of(), file -> file.store().find(slice)), notStored);
  }

  @Override
  public List<Entry> search(SearchQuery query) {
    if (query.range().isEmpty() || query.scope().isEmpty()) {
      return List.of();
    }
    List<Entry> notStored = waiting.search(query);
    List<Entry> stored =
        read(
            List.of(),
            file -> {
              Optional<SearchIndex> index = file.keeper().index();
              return index.isEmpty()
                  ? List.of()
                  : file.store().at(index.get().find(query).reversed()).stream()
                      .filter(entry -> isStillThere(entry, query))
                      .toList();
            });
    return Slice.lastOf(stored, notStored, query.limit());
  }

  /** It may have been taken back or edited since it was taken into the index. */
  private static boolean isStillThere(Entry found, SearchQuery query) {
    boolean edited = found.lastEdit().isPresent();
    return found.kind().isSaid() && (!edited || query.words().areIn(found.text()));
  }

  /** Whether all that was stored can be found by {@link #search}. */
  boolean isIndexed() {
    return read(true, file -> file.keeper().isIndexed());
  }

  @Override
  public List<LastSaid> conversations(String prefix) {
    return read(waiting.conversations(prefix), file -> file.store().conversations(prefix));
  }

  @Override
  public List<Entry> topics() {
    return read(waiting.topics(), file -> file.store().topics());
  }

  @Override
  public List<ReadMark> marks() {
    return read(waiting.marks(), file -> file.store().marks());
  }

  @Override
  public long size() {
    return read(waiting.size(), file -> file.store().size());
  }

  /** Something to be read from the file. */
  private interface Reading<T> {
    T from(OpenFile file) throws SQLException;
  }

  private <T> T read(T withoutFile, Reading<T> reading) {
    Optional<OpenFile> now = open;
    if (now.isEmpty()) {
      return withoutFile;
    }
    try {
      return reading.from(now.get());
    } catch (SQLException e) {
      throw new HistoryException("reading " + file, e);
    }
  }

  @Override
  public Optional<String> lastId() {
    Optional<String> stored =
        open.map(file -> file.store().newest()).filter(newest -> newest > 0).map(EntryIds::toId);
    return waiting.lastId().or(() -> stored);
  }

  @Override
  public Optional<LogProblem> problem() {
    return problem.or(() -> wasSetAside ? Optional.of(LogProblem.SET_ASIDE) : Optional.empty());
  }

  @Override
  public void empty() {
    waiting.empty();
    Optional<OpenFile> now = open;
    try {
      now.ifPresent(file -> file.keeper().empty().join());
    } catch (CompletionException e) {
      throw new HistoryException("emptying " + file, e);
    }
  }

  @Override
  public void close() {
    if (problem.isEmpty()) {
      catchUp(Integer.MAX_VALUE);
    }
    closeFile();
  }

  private void closeFile() {
    Optional<OpenFile> now = open;
    open = Optional.empty();
    try {
      if (now.isPresent()) {
        now.get().keeper().close();
        now.get().store().close();
      }
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "closing " + file, e);
    }
  }
}

package chat.roda.client.copy;

import chat.roda.client.KnownBefore;
import chat.roda.client.PageWish;
import chat.roda.client.Place;
import chat.roda.client.RoomEvent;
import chat.roda.client.SearchWish;
import chat.roda.history.Entry;
import chat.roda.history.HistoryException;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.history.Keeping;
import chat.roda.history.LogProblem;
import chat.roda.history.MessageLog;
import chat.roda.history.ReadMark;
import chat.roda.history.SearchQuery;
import chat.roda.history.SearchQuery.Scope;
import chat.roda.history.SearchWords;
import chat.roda.history.SqliteLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * This person's own copy of what was said in one room: all that they heard, so that it can be read
 * when the room is away. Nothing is kept, and nothing known, before {@link #open} and where there
 * is to be no copy. What is read blocks for as long as the disk takes; any thread but that of the
 * window.
 */
public final class RoomCopy implements KnownBefore, AutoCloseable {
  /** Whose marks they are: there is one person only. */
  private static final String SELF = "";

  private final Optional<Path> file;
  private final Consumer<Optional<LogProblem>> problems;
  private volatile boolean writing = true;
  private volatile boolean open;
  private volatile Optional<CopyWriter> writer = Optional.empty();

  private RoomCopy(Optional<Path> file, Consumer<Optional<LogProblem>> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Keeps nothing. */
  public static RoomCopy none() {
    return new RoomCopy(Optional.empty(), problem -> {});
  }

  /**
   * Keeps everything in that file.
   *
   * @param problems hears on the copy's own thread when something keeps it from being written, and
   *     when that is over
   */
  public static RoomCopy in(Path file, Consumer<Optional<LogProblem>> problems) {
    return new RoomCopy(Optional.of(file), problems);
  }

  /** Whether anything is kept here. */
  public boolean isKept() {
    return file.isPresent();
  }

  /** The file; empty where nothing is kept. */
  public Optional<Path> file() {
    return file;
  }

  /** Keeps what is heard from now on, or not. What is kept stays. */
  public void setWriting(boolean now) {
    writing = now;
  }

  /** Deletes all that is kept; blocks. */
  public void empty() {
    writer.map(CopyWriter::log).ifPresent(MessageLog::empty);
  }

  /**
   * Opens the file; blocks. Where there is none, it is made for the first that is kept: a room that
   * never let us in leaves none. To be called once.
   */
  public void open() {
    open = true;
    if (file.filter(Files::exists).isPresent()) {
      writer();
    }
  }

  private synchronized Optional<CopyWriter> writer() {
    if (open && writer.isEmpty()) {
      writer = file.map(path -> new CopyWriter(SqliteLog.open(path, Keeping.DEFAULT), problems));
      writer.ifPresent(CopyWriter::start);
    }
    return writer;
  }

  /**
   * Keeps what there is to keep of {@code event}, soon. Blocks while the disk is far behind. Not on
   * the window's thread.
   */
  public void heard(RoomEvent event) {
    List<Entry> entries = writing ? CopyEntries.of(event).toList() : List.of();
    if (!entries.isEmpty()) {
      writer().ifPresent(to -> entries.forEach(to::keep));
    }
  }

  /** Keeps up to where the person has read. Never blocks. */
  public void read(String conversation, Instant until) {
    var mark = new ReadMark(SELF, CopyEntries.key(conversation), until);
    if (writing) {
      writer.ifPresent(to -> to.mark(mark));
    }
  }

  @Override
  public Optional<Place> last(String conversation) {
    var query = new HistoryQuery.Latest(CopyEntries.key(conversation), 1, Wanted.SAID);
    return find(query).stream()
        .map(entry -> new Place(CopyEntries.id(entry), entry.at()))
        .findFirst();
  }

  /** A part of a conversation, under whatever names it was held, oldest first. */
  public List<RoomEvent> page(PageWish wish) {
    return CopyEntries.told(
        read(log -> CopyPages.of(log, wish.conversation()).read(wish), List.of()));
  }

  private List<Entry> find(HistoryQuery query) {
    return read(log -> log.find(query), List.of());
  }

  /** What was said that fits {@code wish}, oldest first. */
  public List<RoomEvent> search(SearchWish wish) {
    return CopyEntries.told(read(log -> log.search(query(log, wish)), List.of()));
  }

  private static SearchQuery query(MessageLog log, SearchWish wish) {
    var scope =
        wish.conversation()
            .<Scope>map(
                name -> new Scope.Of(CopyPages.of(log, name).keys().keySet(), Optional.empty()))
            .orElseGet(Scope.Everything::new);
    return new SearchQuery(
        SearchWords.parse(wish.words()),
        scope,
        wish.from(),
        wish.after(),
        wish.before(),
        wish.limit());
  }

  /** The names of all conversations in which something was said, the last ones that they had. */
  public List<String> conversations() {
    return read(
        log -> {
          Map<String, Instant> said = new LinkedHashMap<>();
          log.conversations("").forEach(talk -> said.put(talk.last().target(), talk.last().at()));
          return Renames.in(log).goingOn(said);
        },
        List.of());
  }

  /** Up to where the person has read, by the folded names of the conversations. */
  public Map<String, Instant> marks() {
    return read(
        log ->
            log.marks().stream()
                .collect(Collectors.toMap(ReadMark::conversation, ReadMark::at, (a, b) -> b)),
        Map.of());
  }

  private <T> T read(Function<MessageLog, T> reading, T nothing) {
    try {
      return writer.map(CopyWriter::log).map(reading).orElse(nothing);
    } catch (HistoryException e) {
      System.getLogger(RoomCopy.class.getName())
          .log(System.Logger.Level.WARNING, "the copy cannot be read", e);
      return nothing;
    }
  }

  /** Writes what is not written yet, and closes the file; blocks. */
  @Override
  public void close() {
    Optional<CopyWriter> last;
    synchronized (this) {
      open = false;
      last = writer;
      writer = Optional.empty();
    }
    last.ifPresent(CopyWriter::close);
  }
}

package chat.roda.history;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the file of a log in order, a little at a time, on a thread of its own: fills the search
 * index, carries over the write-ahead log, and deletes what is too old or too much.
 */
final class Keeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Keeper.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration BETWEEN_CLEANUPS = Duration.ofMinutes(1);
  private static final int SLICE = 500;

  /** While much is said, the index waits for so many times as long as it works. */
  private static final int REST = 4;

  /** So much is written before it is carried over, in bytes. */
  private static final long USUAL_WAL = 4L << 20;

  /** A log that could not begin anew for so long must. */
  private static final long LARGE_WAL = 64L << 20;

  private final Store store;
  private final Path indexFile;
  private final Keeping keeping;
  private final InstantSource clock;
  private final Thread thread = Thread.ofPlatform().daemon().name("keeper").unstarted(this::run);
  private final Semaphore wake = new Semaphore(0);
  private volatile Optional<SearchIndex> index = Optional.empty();
  private volatile boolean closed;

  /** Those who wait until it is emptied. */
  private final Queue<CompletableFuture<Void>> emptying = new ConcurrentLinkedQueue<>();

  /** Nobody looks at {@link #emptying} any more. */
  private volatile boolean ended;

  private volatile long indexedUpTo = -1;
  private long nextCleanup = System.nanoTime();

  Keeper(Store store, Path indexFile, Keeping keeping, InstantSource clock) {
    this.store = store;
    this.indexFile = indexFile;
    this.keeping = keeping;
    this.clock = clock;
  }

  void start() {
    thread.start();
  }

  /** The search index, once it is open. */
  Optional<SearchIndex> index() {
    return index;
  }

  /** Whether all that was stored is in the search index. */
  boolean isIndexed() throws SQLException {
    return indexedUpTo >= store.newest() && store.late(1).isEmpty();
  }

  /** Has everything deleted that is there now. It fails where that fails, or is closed before. */
  CompletableFuture<Void> empty() {
    var done = new CompletableFuture<Void>();
    emptying.add(done);
    wake.release();
    if (ended) {
      notEmptied(closedBefore());
    }
    return done;
  }

  private static IOException closedBefore() {
    return new IOException("closed before it was empty");
  }

  private void notEmptied(Exception why) {
    for (var done = emptying.poll(); done != null; done = emptying.poll()) {
      done.completeExceptionally(why);
    }
  }

  private void run() {
    while (!closed) {
      try {
        work();
      } catch (SQLException | IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "keeping the history in order", e);
        failed(e);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "something unforeseen with the history", e);
        failed(e);
      }
      rest(PAUSE);
    }
    ended = true;
    notEmptied(closedBefore());
    closeIndex();
  }

  private void failed(Exception e) {
    closeIndex();
    if (e instanceof SQLException sql && SqliteFile.isDamage(sql)) {
      deleteIndex();
    }
    notEmptied(e);
  }

  /** It is made anew from what was said. */
  private void deleteIndex() {
    try {
      SqliteFile.delete(indexFile);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the search index cannot be made anew", e);
    }
  }

  /** Does nothing for some time, or until there is something to be done at once. */
  private void rest(Duration time) {
    try {
      if (wake.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  private void work() throws SQLException, IOException {
    SearchIndex open = openIndex();
    fill(open);
    int asked = emptying.size();
    if (asked > 0) {
      empty(open);
      for (int i = 0; i < asked; i++) {
        emptying.remove().complete(null);
      }
      return;
    }
    if (System.nanoTime() >= nextCleanup) {
      cleanUp(open);
      nextCleanup = System.nanoTime() + BETWEEN_CLEANUPS.toNanos();
    }
    carryOver(open);
  }

  private SearchIndex openIndex() throws SQLException, IOException {
    if (index.isEmpty()) {
      try {
        index = Optional.of(new SearchIndex(indexFile));
      } catch (SqliteFile.NewerVersionException e) {
        throw new IOException("the search index is of a newer version", e);
      }
    }
    return index.orElseThrow();
  }

  private void closeIndex() {
    Optional<SearchIndex> open = index;
    index = Optional.empty();
    indexedUpTo = -1;
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.DEBUG, "closing the search index", e);
    }
  }

  private void fill(SearchIndex open) throws SQLException {
    long upTo = open.upTo();
    List<Entry> entries = store.from(upTo + 1, SLICE);
    while (!entries.isEmpty() && !closed) {
      long begun = System.nanoTime();
      long newest = store.newest();
      upTo = entries.getLast().place();
      open.add(asTheyAre(entries), upTo);
      if (store.newest() > newest) {
        rest(Duration.ofNanos(System.nanoTime() - begun).multipliedBy(REST));
      }
      entries = store.from(upTo + 1, SLICE);
    }
    List<Long> late = store.late(SLICE);
    while (!late.isEmpty() && !closed) {
      open.add(asTheyAre(store.at(late)), upTo);
      store.forgetLate(late);
      late = store.late(SLICE);
    }
    indexedUpTo = upTo;
  }

  /** In place of an edit, the message that it edited, with its words of now. */
  private List<Entry> asTheyAre(List<Entry> entries) throws SQLException {
    List<Entry> now = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      if (entry.kind() == Entry.Kind.EDIT) {
        PlaceRange places = Amendment.places(entry);
        now.addAll(store.at(List.of(places.from(), places.to())));
      } else {
        now.add(entry);
      }
    }
    return now;
  }

  /** The words are in the index, too: it is made anew. */
  private void empty(SearchIndex open) throws SQLException, IOException {
    deleteBefore(open, store.newest() + 1);
    store.deleteMarks();
    if (closed) {
      throw closedBefore();
    }
    store.checkpointAlone();
    closeIndex();
    SqliteFile.delete(indexFile);
  }

  private void cleanUp(SearchIndex open) throws SQLException {
    Instant limit = clock.instant().minus(keeping.howLong());
    deleteBefore(open, EntryIds.firstAt(limit));
    store.deleteMarksBefore(limit);
    store.deleteMarksBeyondBounds();
    while (store.size() > keeping.bytes() && !closed) {
      long oldest = store.from(0, SLICE).stream().mapToLong(Entry::place).max().orElse(0);
      if (oldest == 0) {
        return;
      }
      deleteBefore(open, oldest + 1);
    }
  }

  private void deleteBefore(SearchIndex open, long place) throws SQLException {
    boolean any = false;
    while (!closed && store.deleteBefore(place, SLICE) > 0) {
      any = true;
    }
    if (any) {
      open.dropBefore(place);
      store.deleteEmptyConversations();
      for (boolean more = true; more && !closed; ) {
        more = store.shrink();
      }
    }
  }

  private void carryOver(SearchIndex open) throws SQLException, IOException {
    if (store.walBytes() > USUAL_WAL) {
      store.checkpoint();
      open.checkpoint();
    }
    if (store.walBytes() > LARGE_WAL) {
      store.checkpoint();
      store.checkpointAlone();
    }
  }

  @Override
  public void close() {
    closed = true;
    wake.release();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

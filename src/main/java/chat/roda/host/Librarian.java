package chat.roda.host;

import chat.roda.history.History;
import chat.roda.host.room.Lookups.Lookup;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Looks things up in the history for the hub, on threads of its own; searching does not keep
 * reading waiting. Each session asks one thing at a time, so that as much waits as there are
 * sessions.
 */
final class Librarian implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Librarian.class.getName());

  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final History history;
  private final Hub hub;
  private final ExecutorService reading = thread("librarian, reading");
  private final ExecutorService searching = thread("librarian, searching");

  Librarian(History history, Hub hub) {
    this.history = history;
    this.hub = hub;
  }

  /** Platform threads: SQLite's native calls would hold the carriers of virtual ones. */
  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  void lookUp(Lookup lookup) {
    try {
      ExecutorService thread =
          switch (lookup.effort()) {
            case READ -> reading;
            case SEARCH -> searching;
          };
      thread.execute(() -> answer(lookup));
    } catch (RejectedExecutionException e) {
      LOG.log(System.Logger.Level.DEBUG, "asked after the end");
    }
  }

  private void answer(Lookup lookup) {
    hub.found(lookup.session(), lookup.question().apply(history));
  }

  /** What is being looked up at the moment is not waited for long. */
  @Override
  public void close() {
    reading.shutdownNow();
    searching.shutdownNow();
    try {
      reading.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      searching.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package chat.roda.host;

import chat.roda.history.History;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.net.Poller;
import chat.roda.net.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What owns the room, and the one thread on which everything happens in it: what has come from all
 * sessions is one batch; it is applied, logged, and only then handed out. All but what is said to
 * be any thread's is that thread's alone.
 */
final class Hub {
  private static final System.Logger LOG = System.getLogger(Hub.class.getName());
  private static final Duration TICK = Duration.ofSeconds(1);

  /** How much is read of one session before the others have their turn, in bytes. */
  private static final int DESK = 64 * 1024;

  /** However many send, no more than about so many bytes are one batch. */
  private static final int MOST_IN_BATCH = 1024 * 1024;

  private final Room room;
  private final IrcDialect irc;
  private final PlainDialect plain;
  private final Deadlines deadlines;
  private final Librarian librarian;
  private final Poller poller;
  private final Timer tick;
  private final byte[] desk = new byte[DESK];

  /** All sessions, and what goes on when one need no longer wait for what was looked up. */
  private final Map<Session, Runnable> sessions = new LinkedHashMap<>();

  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<Session> ending = new ArrayList<>();
  private int inBatch;
  private volatile boolean stopping;

  Hub(Room room, History history, Patience patience) throws IOException {
    this.room = room;
    this.librarian = new Librarian(history, this);
    this.irc = new IrcDialect(room);
    this.plain = new PlainDialect(room);
    this.deadlines = new Deadlines(room, patience, this::drop);
    this.poller = Poller.open("hub", this::finishTurn, this::letAllGo);
    this.tick = poller.timer(() -> tried("once a second", this::tick));
  }

  void start() {
    tick.in(TICK);
    poller.start();
  }

  /** How many people are in the room. Any thread. */
  int people() {
    return room.stays().census().people();
  }

  /** Nobody has read anything any more. Any other thread; blocks until that is so. */
  void forgetMarks() {
    var forgotten = new CompletableFuture<Void>();
    poller.execute(() -> {
      room.marks().clear();
      forgotten.complete(null);
    });
    // A room that has ended forgets them with all else.
    forgotten.completeOnTimeout(null, TICK.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** What watches the connections of the room. */
  Poller poller() {
    return poller;
  }

  /** Where all that comes is read, one session at a time. */
  byte[] desk() {
    return desk;
  }

  /** Something that is done for a session later. */
  Timer timer(Session session, Runnable what) {
    return poller.timer(() -> guarded(session, what));
  }

  /**
   * A connection was made.
   *
   * @param goOn is run when the session need no longer wait for what was looked up for it
   */
  void arrived(Session session, Runnable goOn) {
    sessions.put(session, goOn);
  }

  /** Nothing has come from it yet: it may be a person who waits for a word. */
  void invite(Session session) {
    plain.invite(session);
  }

  Dialect<?> speaksPlain(Session session) {
    session.becomePlain();
    return plain;
  }

  Dialect<?> speaksIrc(Session session) {
    session.registration().setOfIrc();
    return irc;
  }

  /** So much of a session was read, and is applied or waits. */
  void hasRead(int bytes) {
    inBatch += bytes;
    if (inBatch > MOST_IN_BATCH && !stopping) {
      finishBatch();
    }
  }

  /** Does what lines mean. Returns how many are done with: all, or those up to a look-up. */
  <T> int apply(Session session, Dialect<T> dialect, List<T> lines) {
    session.heard(room.now());
    int done = 0;
    while (done < lines.size() && !isDeaf(session) && !session.isWaiting()) {
      done += dialect.apply(session, lines.subList(done, lines.size()));
    }
    return isDeaf(session) ? lines.size() : done;
  }

  /** Takes nothing of lines that are too much. */
  <T> void refuse(Session session, Dialect<T> dialect, List<T> lines) {
    session.heard(room.now());
    if (!isDeaf(session)) {
      dialect.refuse(session, lines);
    }
  }

  /** The connection ended by itself. */
  void gone(Session session, Departure why) {
    if (stopping) {
      session.connection().finish();
    } else {
      room.stays().quit(session, why.reason());
    }
  }

  /** What a session asked for was looked up; {@code answer} tells it. Any thread. */
  void found(Session session, Runnable answer) {
    poller.execute(() -> guarded(session, () -> answered(session, answer)));
  }

  private void answered(Session session, Runnable answer) {
    session.setWaiting(false);
    if (!isDeaf(session)) {
      answer.run();
    }
    sessions.getOrDefault(session, () -> {}).run();
  }

  /** One session's surprise must not end the room for all: it costs that session its connection. */
  void guarded(Session session, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "something unforeseen from " + session.host(), e);
      drop(session, Farewell.INTERNAL_ERROR);
    }
  }

  /** The same for what is done for all: it is tried again when its time comes. */
  private static void tried(String when, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "something unforeseen " + when, e);
    }
  }

  /** Ends the room as soon as what is being applied is. Any thread. */
  void stop() {
    stopping = true;
    poller.execute(this::sayGoodbye);
  }

  /** Waits until all that was applied is logged, and queued for those it is for. */
  boolean awaitGoodbye(Duration patience) throws InterruptedException {
    return told.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits until the log is closed. */
  boolean awaitStop(Duration patience) throws InterruptedException {
    return stopped.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether nothing more is taken from a session. */
  private boolean isDeaf(Session session) {
    return stopping || isOver(session);
  }

  private static boolean isOver(Session session) {
    return session.phase() == Session.Phase.OVER;
  }

  private void tick() {
    if (!stopping) {
      tick.in(TICK);
      deadlines.check(sessions.keySet());
      sessions.keySet().removeIf(session -> session.connection().isClosed());
      room.tick();
    }
  }

  /** Ends a session that has not asked for it, and tells it why as far as it listens. */
  private void drop(Session session, Farewell farewell) {
    if (!isOver(session)) {
      farewell.tell(room, session);
      room.stays().quit(session, farewell.reason());
    }
  }

  /** All that has come is applied. */
  private void finishTurn() {
    if (!stopping) {
      finishBatch();
    }
  }

  private void finishBatch() {
    try {
      logAndHandOut();
    } catch (RuntimeException e) {
      letAllGo(e);
    }
  }

  private void logAndHandOut() {
    inBatch = 0;
    room.logNow();
    List<Session> overflowed = room.delivery().handOut();
    while (!overflowed.isEmpty()) {
      for (Session session : overflowed) {
        room.stays().quit(session, Departure.OUTBOX_FULL.reason());
        session.connection().close();
      }
      room.logNow();
      overflowed = room.delivery().handOut();
    }
    ending.addAll(room.stays().takeEnded());
    ending.forEach(session -> session.connection().finish());
    ending.clear();
    room.lookups().take().forEach(librarian::lookUp);
  }

  /**
   * A batch could not be logged or handed out: nobody knows who has missed what. So all are told
   * that, and come in again; what was logged they find in the history, and the rest nobody was
   * shown.
   */
  private void letAllGo(RuntimeException surprise) {
    LOG.log(System.Logger.Level.ERROR, "something unforeseen; everybody has to go", surprise);
    if (stopping) {
      return;
    }
    room.discard();
    List<Session> all = sessions.keySet().stream().filter(session -> !isOver(session)).toList();
    tried(
        "while all were told",
        () -> {
          all.forEach(session -> Farewell.INTERNAL_ERROR.tell(room, session));
          room.delivery().handOut();
        });
    String reason = Farewell.INTERNAL_ERROR.reason();
    all.forEach(session -> tried("at an end", () -> room.stays().quit(session, reason)));
    tried("after the end of all", this::logAndHandOut);
    room.discard();
    all.forEach(session -> session.connection().finish());
  }

  private void sayGoodbye() {
    try {
      for (Session session : sessions.keySet()) {
        if (!isOver(session)) {
          Farewell.HOST_STOPPED.tell(room, session);
        }
      }
      finishBatch();
      sessions.keySet().forEach(session -> session.connection().finishGently());
    } finally {
      told.countDown();
      Thread.ofPlatform().name("hub, closing").start(this::closeRoom);
    }
  }

  /** While this may take its time, those who leave still read their last lines. */
  private void closeRoom() {
    librarian.close();
    room.close();
    stopped.countDown();
  }
}

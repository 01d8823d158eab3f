package chat.roda.host;

import chat.roda.history.History;
import chat.roda.host.command.CommandRunner;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What owns the room. What happens arrives in a bounded inbox; all that is there is one batch:
 * applied, logged, and only then handed out, by one thread at a time. That is called the hub's
 * thread wherever something is its alone; which one it is, see {@link Turns}.
 */
final class Hub {
  private static final System.Logger LOG = System.getLogger(Hub.class.getName());
  private static final int INBOX = 1024;
  private static final Duration TICK = Duration.ofSeconds(1);

  private final BlockingQueue<HubEvent> inbox = new ArrayBlockingQueue<>(INBOX);
  private final Turns turns = new Turns(this::work, inbox::isEmpty);
  private final Room room;
  private final CommandRunner commands;
  private final PlainDialect plain;
  private final Deadlines deadlines;
  private final FloodAnswer floods;
  private final Librarian librarian;
  private final Backlog backlog = new Backlog();
  private final Set<Session> sessions = new LinkedHashSet<>();
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<Session> ending = new ArrayList<>();
  private volatile boolean stopping;

  Hub(Room room, History history, Patience patience) {
    this.room = room;
    this.librarian = new Librarian(history, this);
    this.commands = new CommandRunner(room);
    this.plain = new PlainDialect(room);
    this.deadlines = new Deadlines(room, patience, this::drop);
    this.floods = new FloodAnswer(room, commands);
  }

  void start() {
    Thread.ofPlatform().name("hub").start(this::run);
  }

  /**
   * Hands over an event; blocks while the inbox is full, or too much of its session is there
   * already, so that the peer is slowed. What is not applied before the end is dropped: nobody was
   * told that it was taken.
   *
   * @return false if the hub has stopped and does not take it
   */
  boolean put(HubEvent event) throws InterruptedException {
    if (event instanceof HubEvent.OfSession of && !of.session().mayHandOver().tryAcquire()) {
      turns.hurry();
      while (!of.session().mayHandOver().tryAcquire(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
        if (hasStopped()) {
          return false;
        }
      }
    }
    while (!hasStopped()) {
      if (inbox.offer(event, TICK.toMillis(), TimeUnit.MILLISECONDS)) {
        turns.brought();
        return true;
      }
    }
    return false;
  }

  private boolean hasStopped() {
    return told.getCount() == 0;
  }

  /** Ends the room as soon as what is being applied is. Any thread. */
  void stop() {
    stopping = true;
    turns.wake();
  }

  /** Waits until all that was applied is logged, and queued for those it is for. */
  boolean awaitGoodbye(Duration patience) throws InterruptedException {
    return told.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits until the log is closed. */
  boolean awaitStop(Duration patience) throws InterruptedException {
    return stopped.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void run() {
    try {
      long nextTick = System.nanoTime();
      while (!stopping) {
        turns.turn(Duration.ofNanos(nextTick - System.nanoTime()));
        if (System.nanoTime() >= nextTick) {
          turns.alone(this::tick);
          nextTick = System.nanoTime() + TICK.toNanos();
        }
      }
      turns.alone(this::sayGoodbye);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      told.countDown();
      librarian.close();
      room.close();
      stopped.countDown();
    }
  }

  /** Does all that is there as one batch. */
  private void work() {
    List<HubEvent> batch = new ArrayList<>();
    if (stopping || inbox.drainTo(batch) == 0) {
      return;
    }
    for (HubEvent event : batch) {
      if (stopping) {
        break;
      }
      applySafely(event);
    }
    long before = System.nanoTime();
    finishBatch();
    turns.tookNanos(System.nanoTime() - before);
  }

  private void tick() {
    deadlines.check(sessions);
    sessions.removeIf(session -> session.connection().isClosed());
    room.tick();
    finishBatch();
  }

  private void applySafely(HubEvent event) {
    switch (event) {
      case HubEvent.OfSession it -> applyOrHold(it);
      case HubEvent.Found(Session session, Runnable answer) -> answered(session, answer);
    }
  }

  private void applyOrHold(HubEvent.OfSession event) {
    if (event.session().isWaiting()) {
      backlog.hold(event);
    } else {
      boolean done = guarded(event.session(), () -> apply(event));
      if (done) {
        event.session().mayHandOver().release();
      }
    }
  }

  private void answered(Session session, Runnable answer) {
    session.setWaiting(false);
    if (!isOver(session)) {
      guarded(
          session,
          () -> {
            answer.run();
            return true;
          });
    }
    Optional<HubEvent.OfSession> next = nextOf(session);
    while (next.isPresent()) {
      applyOrHold(next.get());
      next = nextOf(session);
    }
  }

  private Optional<HubEvent.OfSession> nextOf(Session session) {
    return session.isWaiting() ? Optional.empty() : backlog.next(session);
  }

  /** One session's surprise must not end the room for all: it costs that session its connection. */
  private boolean guarded(Session session, BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "something unforeseen from " + session.host(), e);
      drop(session, Farewell.INTERNAL_ERROR);
      return true;
    }
  }

  /** False where part of it has to wait. */
  private boolean apply(HubEvent.OfSession event) {
    switch (event) {
      case HubEvent.Arrived(Session session) -> sessions.add(session);
      case HubEvent.Silent(Session session) -> plain.invite(session);
      case HubEvent.SpeaksPlain(Session session) -> session.becomePlain();
      case HubEvent.IrcLines(Session session, var lines) -> {
        int done = applyLines(session, lines, line -> commands.run(session, line));
        if (done < lines.size()) {
          backlog.holdRest(new HubEvent.IrcLines(session, Backlog.rest(lines, done)));
          return false;
        }
      }
      case HubEvent.PlainLines(Session session, var lines) -> {
        int done = applyLines(session, lines, line -> plain.line(session, line));
        if (done < lines.size()) {
          backlog.holdRest(new HubEvent.PlainLines(session, Backlog.rest(lines, done)));
          return false;
        }
      }
      case HubEvent.Slowed(Session session) -> floods.tellWhySlow(session);
      case HubEvent.IrcRefused(Session session, var lines) -> {
        session.heard(room.now());
        if (!isOver(session)) {
          floods.refuse(session, lines);
        }
      }
      case HubEvent.PlainRefused(Session session) -> {
        session.heard(room.now());
        floods.refusePlain(session);
      }
      case HubEvent.Gone(Session session, HubEvent.Departure why) -> gone(session, why);
    }
    return true;
  }

  /** How many of them are done with: all, or those up to the one whose answer is looked up. */
  private <T> int applyLines(Session session, List<T> lines, Consumer<T> command) {
    session.heard(room.now());
    if (isOver(session)) {
      return lines.size();
    }
    int done = 0;
    while (done < lines.size() && !isOver(session) && !session.isWaiting()) {
      command.accept(lines.get(done));
      done++;
    }
    return isOver(session) ? lines.size() : done;
  }

  private static boolean isOver(Session session) {
    return session.phase() == Session.Phase.OVER;
  }

  private void gone(Session session, HubEvent.Departure why) {
    room.stays()
        .quit(
            session,
            switch (why) {
              case CLOSED -> "Connection closed";
              case BROKEN -> "Connection lost";
              case NOT_FOR_US -> "Not a client";
            });
  }

  /** Ends a session that has not asked for it, and tells it why as far as it listens. */
  private void drop(Session session, Farewell farewell) {
    if (!isOver(session)) {
      farewell.tell(room, session);
      room.stays().quit(session, farewell.reason());
    }
  }

  private void finishBatch() {
    room.logNow();
    List<Session> overflowed = room.delivery().handOut();
    while (!overflowed.isEmpty()) {
      for (Session session : overflowed) {
        room.stays().quit(session, Farewell.OUTBOX_FULL.reason());
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

  private void sayGoodbye() {
    for (Session session : List.copyOf(sessions)) {
      if (!isOver(session)) {
        Farewell.HOST_STOPPED.tell(room, session);
      }
    }
    finishBatch();
    sessions.forEach(session -> session.connection().finishGently());
  }
}

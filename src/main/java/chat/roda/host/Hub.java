package chat.roda.host;

import chat.roda.host.command.CommandRunner;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that owns the room. What happens arrives in a bounded inbox; all that is there is
 * one batch: applied, logged, and only then handed out.
 */
final class Hub {
  private static final System.Logger LOG = System.getLogger(Hub.class.getName());
  private static final int INBOX = 1024;
  private static final Duration TICK = Duration.ofSeconds(1);

  private final BlockingQueue<HubEvent> inbox = new ArrayBlockingQueue<>(INBOX);
  private final Room room;
  private final CommandRunner commands;
  private final PlainDialect plain;
  private final Deadlines deadlines;
  private final FloodAnswer floods;
  private final Set<Session> sessions = new LinkedHashSet<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<Session> ending = new ArrayList<>();
  private long nextTick = System.nanoTime();
  private boolean stopping;

  Hub(Room room, Patience patience) {
    this.room = room;
    this.commands = new CommandRunner(room);
    this.plain = new PlainDialect(room);
    this.deadlines = new Deadlines(room, patience, this::drop);
    this.floods = new FloodAnswer(room, commands);
  }

  void start() {
    Thread.ofPlatform().name("hub").start(this::run);
  }

  /**
   * Hands over an event; blocks while the inbox is full, so that the peer is slowed. What comes
   * after the end is dropped.
   */
  void put(HubEvent event) throws InterruptedException {
    while (!inbox.offer(event, TICK.toMillis(), TimeUnit.MILLISECONDS)) {
      if (stopped.getCount() == 0) {
        return;
      }
    }
  }

  /** Waits until {@link HubEvent.Stop} was applied and everybody was told. */
  boolean awaitStop(Duration patience) throws InterruptedException {
    return stopped.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void run() {
    List<HubEvent> batch = new ArrayList<>(INBOX);
    try {
      while (!stopping) {
        HubEvent first = inbox.poll(nextTick - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (first != null) {
          batch.add(first);
          inbox.drainTo(batch, INBOX - 1);
        }
        batch.forEach(this::applySafely);
        batch.clear();
        if (System.nanoTime() >= nextTick) {
          deadlines.check(sessions);
          nextTick = System.nanoTime() + TICK.toNanos();
        }
        finishBatch();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      room.close();
      stopped.countDown();
    }
  }

  /** One session's surprise must not end the room for all: it costs that session its connection. */
  private void applySafely(HubEvent event) {
    try {
      apply(event);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "applying " + event, e);
      sessionOf(event).forEach(session -> drop(session, Farewell.INTERNAL_ERROR));
    }
  }

  private void apply(HubEvent event) {
    switch (event) {
      case HubEvent.Arrived(Session session) -> sessions.add(session);
      case HubEvent.Silent(Session session) -> plain.invite(session);
      case HubEvent.SpeaksPlain(Session session) -> session.becomePlain();
      case HubEvent.IrcLines(Session session, var lines) -> {
        session.heard(room.now());
        for (var line : lines) {
          if (isOver(session)) {
            return;
          }
          commands.run(session, line);
        }
        closeIfOver(session);
      }
      case HubEvent.PlainLines(Session session, var lines) -> {
        session.heard(room.now());
        for (var line : lines) {
          if (isOver(session)) {
            return;
          }
          plain.line(session, line);
        }
        closeIfOver(session);
      }
      case HubEvent.Slowed(Session session) -> floods.tellWhySlow(session);
      case HubEvent.IrcRefused(Session session, var lines) -> {
        session.heard(room.now());
        if (!isOver(session)) {
          floods.refuse(session, lines);
          closeIfOver(session);
        }
      }
      case HubEvent.PlainRefused(Session session) -> {
        session.heard(room.now());
        floods.refusePlain(session);
      }
      case HubEvent.Gone(Session session, HubEvent.Departure why) -> gone(session, why);
      case HubEvent.Stop() -> stop();
    }
  }

  private static boolean isOver(Session session) {
    return session.phase() == Session.Phase.OVER;
  }

  private void closeIfOver(Session session) {
    if (isOver(session)) {
      end(session);
    }
  }

  private void gone(Session session, HubEvent.Departure why) {
    room.quit(
        session,
        switch (why) {
          case CLOSED -> "Connection closed";
          case BROKEN -> "Connection lost";
          case NOT_FOR_US -> "Not a client";
        });
    sessions.remove(session);
  }

  /** Ends a session that has not asked for it, and tells it why as far as it listens. */
  private void drop(Session session, Farewell farewell) {
    if (!isOver(session)) {
      farewell.tell(room, session);
      room.quit(session, farewell.reason());
      end(session);
    }
  }

  /** Its outbox ends with this batch, after what it was told in it. */
  private void end(Session session) {
    ending.add(session);
  }

  private void finishBatch() {
    room.logNow();
    List<Session> overflowed = room.delivery().handOut();
    while (!overflowed.isEmpty()) {
      for (Session session : overflowed) {
        room.quit(session, Farewell.OUTBOX_FULL.reason());
        session.connection().close();
      }
      room.logNow();
      overflowed = room.delivery().handOut();
    }
    ending.forEach(session -> session.connection().outbox().finish());
    ending.clear();
  }

  private void stop() {
    stopping = true;
    for (Session session : List.copyOf(sessions)) {
      if (!isOver(session)) {
        Farewell.HOST_STOPPED.tell(room, session);
      }
    }
    ending.addAll(sessions);
  }

  private static List<Session> sessionOf(HubEvent event) {
    return switch (event) {
      case HubEvent.Arrived it -> List.of(it.session());
      case HubEvent.Silent it -> List.of(it.session());
      case HubEvent.SpeaksPlain it -> List.of(it.session());
      case HubEvent.IrcLines it -> List.of(it.session());
      case HubEvent.PlainLines it -> List.of(it.session());
      case HubEvent.Slowed it -> List.of(it.session());
      case HubEvent.IrcRefused it -> List.of(it.session());
      case HubEvent.PlainRefused it -> List.of(it.session());
      case HubEvent.Gone it -> List.of(it.session());
      case HubEvent.Stop _ -> List.of();
    };
  }
}

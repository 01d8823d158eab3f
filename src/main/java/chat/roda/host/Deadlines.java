package chat.roda.host;

import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** What must happen in time. The hub's thread, once a second. */
final class Deadlines {
  /** From the connection to a nickname: long enough for a person who types it. */
  private static final Duration REGISTRATION = Duration.ofMinutes(2);

  /** Who was silent for so long is asked whether they are there. */
  private static final Duration SILENCE = Duration.ofSeconds(90);

  /** Who has not answered after so long a silence is gone. */
  private static final Duration PING_TIMEOUT = Duration.ofSeconds(150);

  /** A peer that takes nothing for so long does not read any more. */
  private static final Duration WRITE = Duration.ofSeconds(90);

  /** What those who leave have left to read their last lines. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final Room room;
  private final BiConsumer<Session, Farewell> drop;

  Deadlines(Room room, BiConsumer<Session, Farewell> drop) {
    this.room = room;
    this.drop = drop;
  }

  void check(Collection<Session> sessions) {
    Instant now = room.now();
    for (Session session : List.copyOf(sessions)) {
      switch (session.phase()) {
        case OVER -> checkClosing(session);
        case REGISTERING -> {
          if (isLater(now, session.since(), REGISTRATION)) {
            drop.accept(session, Farewell.REGISTRATION_TIMEOUT);
          }
        }
        case REGISTERED -> checkAlive(session, now);
      }
    }
  }

  private static void checkClosing(Session session) {
    if (session.connection().stalledFor().compareTo(LAST_WORDS) > 0) {
      session.connection().close();
    }
  }

  private void checkAlive(Session session, Instant now) {
    if (session.connection().stalledFor().compareTo(WRITE) > 0) {
      drop.accept(session, Farewell.PING_TIMEOUT);
    } else if (session.isPlain()) {
      // Plain lines know no ping: a vanished peer is found by TCP's keep-alive.
      return;
    } else if (isLater(now, session.lastHeard(), PING_TIMEOUT)) {
      drop.accept(session, Farewell.PING_TIMEOUT);
    } else if (isLater(now, session.lastHeard(), SILENCE) && !session.isPinged()) {
      session.setPinged();
      room.delivery().toOne(session, Message.of(Verb.PING, room.settings().serverName()));
    }
  }

  private static boolean isLater(Instant now, Instant start, Duration than) {
    return Duration.between(start, now).compareTo(than) > 0;
  }
}

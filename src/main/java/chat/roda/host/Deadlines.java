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
  /** What those who leave have left to read their last lines. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final Room room;
  private final Patience patience;
  private final BiConsumer<Session, Farewell> drop;

  Deadlines(Room room, Patience patience, BiConsumer<Session, Farewell> drop) {
    this.room = room;
    this.patience = patience;
    this.drop = drop;
  }

  void check(Collection<Session> sessions) {
    Instant now = room.now();
    for (Session session : List.copyOf(sessions)) {
      switch (session.phase()) {
        case OVER -> checkClosing(session);
        case REGISTERING -> {
          if (isLater(now, session.since(), patience.registration())) {
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
    if (session.connection().stalledFor().compareTo(patience.write()) > 0) {
      drop.accept(session, Farewell.PING_TIMEOUT);
    } else if (session.isPlain()) {
      // Plain lines know no ping: a vanished peer is found by TCP's keep-alive.
      return;
    } else if (session.pinged().isPresent()) {
      // Not from its last word on: where the host itself has slept, nobody could be heard.
      if (isLater(now, session.pinged().get(), patience.answer())) {
        drop.accept(session, Farewell.PING_TIMEOUT);
      }
    } else if (isLater(now, session.lastHeard(), patience.silence())) {
      session.setPinged(now);
      room.delivery().toOne(session, Message.of(Verb.PING, room.settings().serverName()));
    }
  }

  private static boolean isLater(Instant now, Instant start, Duration than) {
    return Duration.between(start, now).compareTo(than) > 0;
  }
}

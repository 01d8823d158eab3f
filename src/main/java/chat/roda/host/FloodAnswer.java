package chat.roda.host;

import chat.roda.host.command.CommandRunner;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.Parsed;
import chat.roda.irc.Verb;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What those are told whose lines wait, or are refused (IRCv3 standard-replies). The hub's thread.
 */
final class FloodAnswer {
  /** What costs nobody else anything, and keeps a connection alive or ends it. */
  private static final Set<Verb> NEVER_REFUSED = EnumSet.of(Verb.PING, Verb.PONG, Verb.QUIT);

  private final Room room;
  private final CommandRunner commands;

  FloodAnswer(Room room, CommandRunner commands) {
    this.room = room;
    this.commands = commands;
  }

  void tellWhySlow(Session session) {
    if (session.isPlain()) {
      room.delivery().toOne(session, room.plain().text("plain.slowed"));
    } else {
      String text = "You send faster than the room takes it; the rest waits, nothing is lost";
      room.delivery()
          .toOne(session, Message.of(room.server(), Verb.WARN, "*", "SLOWED_DOWN", text));
    }
  }

  void refuse(Session session, List<Parsed> lines) {
    for (Parsed line : lines) {
      if (line instanceof Parsed.Ok(Message message)
          && message.command() instanceof Verb verb
          && NEVER_REFUSED.contains(verb)) {
        commands.run(session, line);
      } else if (line instanceof Parsed.Ok(Message message)) {
        commands.refuse(
            session, message, "RATE_LIMITED", "Your address sends too much, try again in a moment");
      }
    }
  }

  void refusePlain(Session session) {
    room.delivery().toOne(session, room.plain().text("plain.refused"));
  }
}

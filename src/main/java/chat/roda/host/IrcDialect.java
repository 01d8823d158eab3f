package chat.roda.host;

import chat.roda.host.command.CommandRunner;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.LineReader;
import chat.roda.irc.Message;
import chat.roda.irc.MessageParser;
import chat.roda.irc.Parsed;
import chat.roda.irc.Verb;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** IRC: each line is a command. Floods are answered by IRCv3 standard-replies. */
final class IrcDialect implements Dialect<Parsed> {
  /** What costs nobody else anything, and keeps a connection alive or ends it. */
  private static final Set<Verb> NEVER_REFUSED = EnumSet.of(Verb.PING, Verb.PONG, Verb.QUIT);

  private final Room room;
  private final CommandRunner commands;
  private final LineReader lines = new LineReader(MessageParser.OF_CLIENTS);

  IrcDialect(Room room) {
    this.room = room;
    this.commands = new CommandRunner(room);
  }

  @Override
  public void read(byte[] bytes, int offset, int length, boolean whole, List<Parsed> into) {
    Parsed line = lines.read(bytes, offset, length);
    if (!isEmpty(line)) {
      into.add(line);
    }
  }

  private static boolean isEmpty(Parsed line) {
    return line instanceof Parsed.Malformed(var problem, _) && problem == Parsed.Problem.EMPTY;
  }

  @Override
  public int apply(Session session, List<Parsed> lines) {
    return commands.run(session, lines);
  }

  @Override
  public void refuse(Session session, List<Parsed> lines) {
    for (Parsed line : lines) {
      if (line instanceof Parsed.Ok(Message message)
          && message.command() instanceof Verb verb
          && NEVER_REFUSED.contains(verb)) {
        commands.run(session, List.of(line));
      } else if (line instanceof Parsed.Ok(Message message)) {
        commands.refuse(
            session, message, "RATE_LIMITED", "Your address sends too much, try again in a moment");
      }
    }
  }

  @Override
  public void tellWhySlow(Session session) {
    String text = "You send faster than the room takes it; the rest waits, nothing is lost";
    room.delivery().toOne(session, Message.of(room.server(), Verb.WARN, "*", "SLOWED_DOWN", text));
  }
}

package chat.roda.host;

import chat.roda.history.Entry;
import chat.roda.history.HistoryPoint;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.host.command.message.MessageCommands;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Lookups.Effort;
import chat.roda.host.room.Person;
import chat.roda.host.room.PlainWriter;
import chat.roda.host.room.Room;
import chat.roda.host.room.Rules;
import chat.roda.host.room.Session;
import chat.roda.irc.Message;
import chat.roda.irc.MessageFormatter;
import chat.roda.irc.Nickname;
import chat.roda.irc.NicknameProblem;
import chat.roda.irc.Tags;
import chat.roda.irc.TextSplitter;
import chat.roda.irc.Utf8;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plain lines, for {@code nc}, telnet and small programs: the first line is the nickname, each
 * further one a message to the lobby, {@code /sair} or {@code /quit} ends it. The hub's thread.
 */
final class PlainDialect implements Dialect<PlainLine> {
  private static final Set<String> GOODBYES = Set.of("/sair", "/quit");
  private static final int MAX_LINE = 512;

  private final Room room;

  PlainDialect(Room room) {
    this.room = room;
  }

  /**
   * Asks a peer that says nothing for a nickname: a person may be waiting. As it may still turn out
   * to speak IRC, this is one whole line of that too, of a command that nobody knows.
   */
  void invite(Session session) {
    if (!session.isRegistered()) {
      String name = room.settings().roomName();
      room.delivery().toOne(session, room.plain().ircText("plain.invite", name));
    }
  }

  @Override
  public void read(byte[] bytes, int offset, int length, boolean whole, List<PlainLine> into) {
    into.add(PlainLine.of(bytes, offset, length, whole));
  }

  @Override
  public void refuse(Session session, List<PlainLine> lines) {
    tell(session, "plain.refused");
  }

  @Override
  public void tellWhySlow(Session session) {
    tell(session, "plain.slowed");
  }

  @Override
  public int apply(Session session, List<PlainLine> lines) {
    apply(session, lines.getFirst());
    return 1;
  }

  private void apply(Session session, PlainLine line) {
    String text = withoutControls(line.text()).strip();
    if (GOODBYES.contains(text.toLowerCase(Locale.ROOT))) {
      tell(session, "plain.bye");
      room.stays().quit(session, "");
    } else if (!line.whole()) {
      tell(session, "plain.too-long");
    } else if (session.isRegistered()) {
      say(session, text);
    } else if (line.text().indexOf('\0') >= 0) {
      // Nobody types that: without this, parts of whatever is sent here become nicknames.
      tell(session, "plain.not-text");
      room.stays().quit(session, "Not text");
    } else if (session.person().nickname().isEmpty()) {
      comeIn(session, text);
    } else {
      checkPassword(session, text);
    }
  }

  private void comeIn(Session session, String nickname) {
    var problem = Nickname.check(nickname);
    if (problem.isPresent()) {
      tell(session, explain(problem.get()), Nickname.MAX_LENGTH);
      return;
    }
    if (!room.nicknames().isFree(nickname, session.person())) {
      tell(session, "plain.nickname.taken", nickname);
      return;
    }
    if (room.accounts().keeps(nickname, session.person().account())) {
      tell(session, "plain.nickname.registered", nickname);
      return;
    }
    room.nicknames().take(session.person(), nickname);
    session.person().setUser("~plain", nickname);
    if (room.settings().access().password().isPresent()) {
      tell(session, "plain.password");
    } else {
      welcome(session);
    }
  }

  private void checkPassword(Session session, String given) {
    if (room.settings().access().admits(given)) {
      welcome(session);
    } else {
      tell(session, "plain.password.wrong");
      room.stays().quit(session, "Password incorrect");
    }
  }

  private void welcome(Session session) {
    Channel lobby = room.channel(Room.LOBBY).orElseThrow();
    if (Rules.againstJoining(session.person(), lobby, "").isPresent()) {
      tell(session, "plain.not-let-in");
      room.stays().quit(session, "Not let in");
      return;
    }
    room.stays().register(session);
    String others =
        lobby.members().stream().map(Person::nickname).collect(Collectors.joining(", "));
    tell(session, "plain.welcome", room.settings().roomName(), session.person().nickname());
    if (!others.isEmpty()) {
      tell(session, "plain.here", others);
    }
    Entry joined = room.join(session, Room.LOBBY);
    // What is said from now on they hear; what was said before is looked up.
    var past =
        new HistoryQuery.Before(
            Room.LOBBY,
            new HistoryPoint.AtId(joined.id()),
            room.settings().historyLines(),
            Wanted.SAID);
    room.lookups()
        .ask(
            session,
            Effort.READ,
            history -> history.find(past),
            said ->
                said.forEach(e -> room.delivery().toOne(session, room.plain().past(e, room.now()))),
            () -> {});
  }

  private static String explain(NicknameProblem problem) {
    return switch (problem) {
      case EMPTY -> "plain.nickname.empty";
      case TOO_LONG -> "plain.nickname.too-long";
      case SPACE -> "plain.nickname.space";
      case CONTROL -> "plain.nickname.control";
      case LEADING_SIGN -> "plain.nickname.leading-sign";
      case RESERVED -> "plain.nickname.reserved";
    };
  }

  private void say(Session session, String text) {
    if (text.isEmpty()) {
      return;
    }
    Channel lobby = room.channel(Room.LOBBY).orElseThrow();
    Utf8 whole = Utf8.of(text);
    if (Rules.againstSaying(session.person(), lobby, whole).isPresent()) {
      tell(session, "plain.not-heard");
    } else if (MessageCommands.isTooLong(session, lobby.name(), whole)) {
      split(session, lobby, text).forEach(piece -> say(session, lobby, Utf8.of(piece)));
    } else {
      say(session, lobby, whole);
    }
  }

  /** In pieces that can be passed on. */
  private static List<String> split(Session session, Channel channel, String text) {
    int around =
        MessageFormatter.bodyBytes(
            Message.of(session.person().source(), Verb.PRIVMSG, channel.name(), ""));
    return TextSplitter.split(text, MAX_LINE - around);
  }

  private void say(Session session, Channel channel, Utf8 text) {
    room.speech().say(session, channel, Entry.Kind.MESSAGE, text, Tags.NONE);
  }

  private void tell(Session session, String key, Object... values) {
    room.delivery().toOne(session, room.plain().text(key, values));
  }

  private static String withoutControls(String text) {
    if (!PlainWriter.hasControls(text)) {
      return text;
    }
    return text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

package chat.roda.host.command.people;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Person;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who people are and whether they are there (Modern IRC, "User-Based Queries"). */
public final class PeopleCommands {
  /** In characters; {@code AWAYLEN} in {@code RPL_ISUPPORT}. */
  public static final int MAX_AWAY = 200;

  /** In characters; {@code NAMELEN} in {@code RPL_ISUPPORT}. */
  public static final int MAX_REAL_NAME = 150;

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.ISON,
              1,
              "<nickname>...",
              "Tells which of these people are there.",
              PeopleCommands::ison),
          CommandRow.of(
              Verb.USERHOST,
              1,
              "<nickname>...",
              "Tells from where up to five people are connected.",
              PeopleCommands::userhost),
          new CommandRow(
              Verb.AWAY,
              CommandRow.When.ALWAYS,
              0,
              "[:<message>]",
              "Says that you are away; without a message, that you are back.",
              PeopleCommands::away),
          CommandRow.of(
              Verb.SETNAME, 1, ":<real name>", "Changes your real name.", PeopleCommands::setname));

  private PeopleCommands() {}

  private static void ison(Request request) {
    List<String> there =
        nicknames(request)
            .flatMap(nickname -> request.room().person(nickname).stream())
            .map(Person::nickname)
            .toList();
    request.reply().numeric(Numeric.RPL_ISON, String.join(" ", there));
  }

  private static void userhost(Request request) {
    List<String> answers =
        nicknames(request)
            .limit(5)
            .flatMap(nickname -> request.room().person(nickname).stream())
            .map(person ->
                person.nickname()
                    + (person.away().isPresent() ? "=-" : "=+")
                    + person.user()
                    + "@"
                    + person.host())
            .toList();
    request.reply().numeric(Numeric.RPL_USERHOST, String.join(" ", answers));
  }

  private static Stream<String> nicknames(Request request) {
    return request.message().params().stream().flatMap(p -> Stream.of(p.split(" +")));
  }

  private static void away(Request request) {
    Session session = request.session();
    if (!session.isRegistered() && !session.has(Capability.PRE_AWAY)) {
      request.reply().numeric(Numeric.ERR_NOTREGISTERED, "You have not registered");
      return;
    }
    String text = Words.clip(request.param(0), MAX_AWAY);
    Optional<String> away = text.isEmpty() ? Optional.empty() : Optional.of(text);
    Person person = request.person();
    Optional<String> before = person.away();
    boolean unattended = session.has(Capability.PRE_AWAY) && text.equals("*");
    session.setUnattended(unattended);
    if (!unattended) {
      person.setAway(away);
    }
    tellPresence(request.reply(), away);
    request.room().announcer().tellPresence(session, before);
    for (Session other : person.sessions()) {
      if (!other.equals(session) && !person.away().equals(before)) {
        var reply = new Reply(request.room(), other, Message.of(Verb.AWAY));
        tellPresence(reply, person.away());
        reply.send();
      }
    }
  }

  /** Tells somebody that they count as away, or as here. */
  public static void tellPresence(Reply reply, Optional<String> away) {
    if (away.isPresent()) {
      reply.numeric(Numeric.RPL_NOWAWAY, "You have been marked as being away");
    } else {
      reply.numeric(Numeric.RPL_UNAWAY, "You are no longer marked as being away");
    }
  }

  private static void setname(Request request) {
    Session session = request.session();
    String name = request.param(0);
    if (name.length() > MAX_REAL_NAME) {
      request.reply().fail("SETNAME", "INVALID_REALNAME", "", "Real name is too long");
      return;
    }
    session.person().setUser(session.person().user(), name);
    var message = Message.of(session.person().source(), Verb.SETNAME, name);
    request.room().announcer().tellAbout(session, message, Capability.SETNAME);
    if (session.has(Capability.SETNAME)) {
      request.reply().add(message);
    }
  }
}

package chat.roda.host.command;

import chat.roda.host.room.Channel;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who people are and whether they are there (Modern IRC, "User-Based Queries"). */
final class PeopleCommands {
  /** In characters; {@code AWAYLEN} in {@code RPL_ISUPPORT}. */
  static final int MAX_AWAY = 200;

  static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(Verb.NAMES, 0, PeopleCommands::names),
          CommandRow.of(Verb.WHO, 0, PeopleCommands::who),
          CommandRow.of(Verb.WHOIS, 0, PeopleCommands::whois),
          CommandRow.of(Verb.ISON, 1, PeopleCommands::ison),
          CommandRow.of(Verb.USERHOST, 1, PeopleCommands::userhost),
          CommandRow.of(Verb.AWAY, 0, PeopleCommands::away),
          CommandRow.of(Verb.SETNAME, 1, PeopleCommands::setname));

  private PeopleCommands() {}

  private static void names(Request request) {
    if (request.param(0).isEmpty()) {
      Names.end(request, "*");
      return;
    }
    for (String name : request.param(0).split(",")) {
      request
          .room()
          .channel(name)
          .ifPresentOrElse(channel -> Names.tell(request, channel), () -> Names.end(request, name));
    }
  }

  private static void who(Request request) {
    String mask = request.param(0);
    if (ChannelName.isChannel(mask)) {
      request
          .room()
          .channel(mask)
          .ifPresent(
              channel -> channel.members().forEach(m -> tellWho(request, channel.name(), m)));
    } else {
      Pattern pattern = glob(mask.isEmpty() || mask.equals("0") ? "*" : mask);
      for (Session person : request.room().people()) {
        if (isVisible(request.session(), person)
            && pattern.matcher(CaseMapping.fold(person.nickname())).matches()) {
          tellWho(request, "*", person);
        }
      }
    }
    request.reply().numeric(Numeric.RPL_ENDOFWHO, mask, "End of WHO list");
  }

  private static boolean isVisible(Session asker, Session person) {
    return !person.isInvisible() || asker.equals(person) || person.sharesChannelWith(asker);
  }

  private static Pattern glob(String mask) {
    var regex = new StringBuilder();
    CaseMapping.fold(mask)
        .codePoints()
        .forEach(c ->
            regex.append(
                switch (c) {
                  case '*' -> ".*";
                  case '?' -> ".";
                  default -> Pattern.quote(Character.toString(c));
                }));
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private static void tellWho(Request request, String channel, Session person) {
    String sign = request.room().channel(channel).map(c -> c.rankOf(person).sign()).orElse("");
    request
        .reply()
        .numeric(
            Numeric.RPL_WHOREPLY,
            channel,
            person.user(),
            person.host(),
            request.room().settings().serverName(),
            person.nickname(),
            (person.away().isPresent() ? "G" : "H") + sign,
            "0 " + person.realName());
  }

  private static void whois(Request request) {
    Reply reply = request.reply();
    String nickname = request.param(request.has(2) ? 1 : 0);
    if (nickname.isEmpty()) {
      reply.numeric(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given");
      return;
    }
    request
        .room()
        .person(nickname)
        .ifPresentOrElse(
            person -> describe(request, person),
            () -> reply.numeric(Numeric.ERR_NOSUCHNICK, nickname, "No such nick/channel"));
    reply.numeric(Numeric.RPL_ENDOFWHOIS, nickname, "End of /WHOIS list");
  }

  private static void describe(Request request, Session person) {
    Reply reply = request.reply();
    Room room = request.room();
    String nick = person.nickname();
    reply.numeric(
        Numeric.RPL_WHOISUSER, nick, person.user(), person.host(), "*", person.realName());
    Collection<Channel> channels = person.channels();
    if (!channels.isEmpty()) {
      Stream<String> names = channels.stream().map(c -> c.rankOf(person).sign() + c.name());
      for (String line : Words.inLines(names.toList())) {
        reply.numeric(Numeric.RPL_WHOISCHANNELS, nick, line);
      }
    }
    reply.numeric(
        Numeric.RPL_WHOISSERVER, nick, room.settings().serverName(), room.settings().roomName());
    person.away().ifPresent(away -> reply.numeric(Numeric.RPL_AWAY, nick, away));
    reply.numeric(
        Numeric.RPL_WHOISIDLE,
        nick,
        Long.toString(Duration.between(person.lastSaid(), room.now()).toSeconds()),
        Long.toString(person.since().getEpochSecond()),
        "seconds idle, signon time");
  }

  private static void ison(Request request) {
    List<String> there =
        nicknames(request)
            .flatMap(nickname -> request.room().person(nickname).stream())
            .map(Session::nickname)
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
    String text = RegistrationCommands.clip(request.param(0), MAX_AWAY);
    Optional<String> away = text.isEmpty() ? Optional.empty() : Optional.of(text);
    boolean changed = !away.equals(session.away());
    session.setAway(away);
    if (away.isPresent()) {
      request.reply().numeric(Numeric.RPL_NOWAWAY, "You have been marked as being away");
    } else {
      request.reply().numeric(Numeric.RPL_UNAWAY, "You are no longer marked as being away");
    }
    if (changed) {
      var told =
          away.map(message -> Message.of(session.source(), Verb.AWAY, message))
              .orElseGet(() -> Message.of(session.source(), Verb.AWAY));
      request
          .room()
          .delivery()
          .toNeighbours(session, new Outgoing.ForCapable(told, Capability.AWAY_NOTIFY));
    }
  }

  private static void setname(Request request) {
    Session session = request.session();
    String name = request.param(0);
    if (name.length() > RegistrationCommands.MAX_REAL_NAME) {
      request.reply().fail("SETNAME", "INVALID_REALNAME", "", "Real name is too long");
      return;
    }
    session.setUser(session.user(), name);
    var told = Message.of(session.source(), Verb.SETNAME, name);
    request
        .room()
        .delivery()
        .toNeighbours(session, new Outgoing.ForCapable(told, Capability.SETNAME));
    if (session.has(Capability.SETNAME)) {
      request.reply().add(told);
    }
  }
}

package chat.roda.host.command.people;

import chat.roda.host.command.channel.Names;
import chat.roda.host.command.metadata.MetadataSubject;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Departed;
import chat.roda.host.room.Person;
import chat.roda.host.room.Room;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Numeric;
import chat.roda.irc.ServerTime;
import chat.roda.irc.Verb;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Who somebody is or was (Modern IRC, "WHOIS message", "WHOWAS message"). */
public final class WhoisCommands {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.WHOIS,
              0,
              "[<server>] <nickname>",
              "Tells who somebody is.",
              WhoisCommands::whois),
          CommandRow.of(
              Verb.WHOWAS,
              0,
              "<nickname>[,<nickname>...] [<count>]",
              "Tells who somebody was who has left.",
              WhoisCommands::whowas));

  private WhoisCommands() {}

  private static void whois(Request request) {
    Reply reply = request.reply();
    String nickname = request.param(request.has(2) ? 1 : 0);
    if (nickname.isEmpty()) {
      reply.numeric(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given");
      return;
    }
    Powers.person(request, nickname).ifPresent(person -> describe(request, person));
    reply.numeric(Numeric.RPL_ENDOFWHOIS, nickname, "End of /WHOIS list");
  }

  private static void describe(Request request, Person person) {
    Reply reply = request.reply();
    Room room = request.room();
    String nick = person.nickname();
    reply.numeric(
        Numeric.RPL_WHOISUSER, nick, person.user(), person.host(), "*", person.realName());
    tellChannels(request, person);
    reply.numeric(
        Numeric.RPL_WHOISSERVER, nick, room.settings().serverName(), room.settings().roomName());
    if (person.is(UserMode.OPERATOR)) {
      reply.numeric(Numeric.RPL_WHOISOPERATOR, nick, "is in charge of this host");
    }
    if (person.is(UserMode.BOT)) {
      reply.numeric(Numeric.RPL_WHOISBOT, nick, "is a bot");
    }
    person
        .account()
        .ifPresent(
            account -> reply.numeric(Numeric.RPL_WHOISACCOUNT, nick, account, "is logged in as"));
    if (request.person().equals(person) || request.person().is(UserMode.OPERATOR)) {
      String modes =
          person.modes().stream()
              .map(mode -> Character.toString(mode.letter()))
              .collect(Collectors.joining());
      reply.numeric(Numeric.RPL_WHOISMODES, nick, "is using modes +" + modes);
    }
    person
        .metadata()
        .values()
        .forEach((key, value) ->
            reply.numeric(Numeric.RPL_WHOISKEYVALUE, nick, key, MetadataSubject.VISIBILITY, value));
    person.away().ifPresent(away -> reply.numeric(Numeric.RPL_AWAY, nick, away));
    reply.numeric(
        Numeric.RPL_WHOISIDLE,
        nick,
        Long.toString(Duration.between(person.lastSaid(), room.now()).toSeconds()),
        Long.toString(person.since().getEpochSecond()),
        "seconds idle, signon time");
  }

  /** Only those that the asker may know of. */
  private static void tellChannels(Request request, Person person) {
    Person asker = request.person();
    List<String> names =
        person.channels().stream()
            .filter(channel -> isSeen(asker, channel, person))
            .map(channel -> Names.signs(request.session(), channel, person) + channel.name())
            .toList();
    if (!names.isEmpty()) {
      for (String line : Words.inLines(names)) {
        request.reply().numeric(Numeric.RPL_WHOISCHANNELS, person.nickname(), line);
      }
    }
  }

  private static boolean isSeen(Person asker, Channel channel, Person person) {
    return asker.equals(person)
        || (Names.isSeen(asker, channel) && Names.isSeen(asker, channel, person));
  }

  private static void whowas(Request request) {
    Reply reply = request.reply();
    if (request.param(0).isEmpty()) {
      reply.numeric(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given");
      return;
    }
    String count = request.param(1);
    long limit = count.matches("[1-9]\\d{0,5}") ? Long.parseLong(count) : Long.MAX_VALUE;
    for (String nickname : request.param(0).split(",")) {
      List<Departed.Gone> known = request.room().stays().departed().find(nickname);
      if (known.isEmpty()) {
        reply.numeric(Numeric.ERR_WASNOSUCHNICK, nickname, "There was no such nickname");
      }
      known.stream().limit(limit).forEach(person -> describe(reply, person));
    }
    reply.numeric(Numeric.RPL_ENDOFWHOWAS, request.param(0), "End of WHOWAS");
  }

  private static void describe(Reply reply, Departed.Gone person) {
    reply.numeric(
        Numeric.RPL_WHOWASUSER,
        person.nickname(),
        person.user(),
        person.host(),
        "*",
        person.realName());
    reply.numeric(
        Numeric.RPL_WHOISSERVER,
        person.nickname(),
        person.server(),
        ServerTime.format(person.at()));
  }
}

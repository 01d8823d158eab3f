package chat.roda.host.command.people;

import chat.roda.host.command.channel.Names;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Person;
import chat.roda.host.room.UserMode;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Glob;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/** {@code WHO} (Modern IRC, "WHO message"; IRCv3 WHOX). */
public final class WhoCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.WHO,
              0,
              "[<channel or mask> [o][%<fields>]]",
              "Lists people; with o, only those in charge of the host.",
              WhoCommand::who));

  private WhoCommand() {}

  private static void who(Request request) {
    String mask = request.param(0);
    var fields = WhoFields.parse(request.param(1));
    boolean operatorsOnly = request.param(1).split("%", 2)[0].contains("o");
    if (ChannelName.isChannel(mask)) {
      ofChannel(request, mask, operatorsOnly, fields);
    } else {
      ofMask(request, mask, operatorsOnly, fields);
    }
    request.reply().numeric(Numeric.RPL_ENDOFWHO, mask.isEmpty() ? "*" : mask, "End of WHO list");
  }

  private static void ofChannel(
      Request request, String name, boolean operatorsOnly, Optional<WhoFields> fields) {
    Person asker = request.person();
    Optional<Channel> channel =
        request.room().channel(name).filter(known -> Names.isSeen(asker, known));
    if (channel.isEmpty()) {
      return;
    }
    for (Person member : channel.get().members()) {
      if (Names.isSeen(asker, channel.get(), member)
          && (!operatorsOnly || member.is(UserMode.OPERATOR))) {
        tell(request, channel, member, fields);
      }
    }
  }

  private static void ofMask(
      Request request, String mask, boolean operatorsOnly, Optional<WhoFields> fields) {
    Person asker = request.person();
    var glob = new Glob(mask.isEmpty() || mask.equals("0") ? "*" : mask);
    if (glob.isExact()) {
      Optional<Person> person = request.room().person(mask);
      if (person.isPresent()) {
        tell(request, Optional.empty(), person.get(), fields);
        return;
      }
    }
    for (Person person : request.room().people()) {
      boolean visible =
          !person.is(UserMode.INVISIBLE)
              || asker.equals(person)
              || asker.is(UserMode.OPERATOR)
              || person.sharesChannelWith(asker);
      if (visible
          && (!operatorsOnly || person.is(UserMode.OPERATOR))
          && (glob.matches(person.nickname())
              || glob.matches(person.user())
              || glob.matches(person.host()))) {
        tell(request, Optional.empty(), person, fields);
      }
    }
  }

  private static void tell(
      Request request, Optional<Channel> channel, Person person, Optional<WhoFields> fields) {
    var subject = new WhoFields.Subject(request, channel, person);
    if (fields.isPresent()) {
      request.reply().numeric(Numeric.RPL_WHOSPCRPL, fields.get().of(subject));
      return;
    }
    request
        .reply()
        .numeric(
            Numeric.RPL_WHOREPLY,
            subject.channelName(),
            person.user(),
            person.host(),
            request.room().settings().serverName(),
            person.nickname(),
            subject.flags(),
            "0 " + person.realName());
  }
}

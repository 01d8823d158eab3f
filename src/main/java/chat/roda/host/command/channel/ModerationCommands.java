package chat.roda.host.command.channel;

import chat.roda.history.Entry;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Channel;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Person;
import chat.roda.host.room.Rank;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/** Taking people into channels and out of them (Modern IRC, "KICK", "INVITE"). */
public final class ModerationCommands {
  /** In characters; {@code KICKLEN} in {@code RPL_ISUPPORT}. */
  public static final int MAX_REASON = 200;

  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.KICK,
              2,
              "<channel>[,<channel>...] <nickname>[,<nickname>...] [:<reason>]",
              "Takes people out of a channel; for half-operators and above.",
              ModerationCommands::kick),
          CommandRow.of(
              Verb.INVITE,
              0,
              "[<nickname> <channel>]",
              "Invites somebody to a channel, one for invited people from half-operators on; alone, it"
                  + " lists where you are invited to.",
              ModerationCommands::invite));

  private ModerationCommands() {}

  /** One channel and several people, or as many channels as people (RFC 2812, 3.2.8). */
  private static void kick(Request request) {
    List<String> channels = List.of(request.param(0).split(","));
    List<String> nicknames = List.of(request.param(1).split(","));
    if (nicknames.size() > Request.MAX_TARGETS) {
      request
          .reply()
          .numeric(Numeric.ERR_TOOMANYTARGETS, nicknames.getLast(), "Too many people at once");
      return;
    }
    if (channels.size() > 1 && channels.size() != nicknames.size()) {
      request.reply().numeric(Numeric.ERR_NEEDMOREPARAMS, "KICK", "Not enough parameters");
      return;
    }
    String asked = Words.clip(request.param(2), MAX_REASON);
    String reason = asked.isEmpty() ? request.person().nickname() : asked;
    for (int i = 0; i < nicknames.size(); i++) {
      String nickname = nicknames.get(i);
      Powers.ownChannel(request, channels.get(channels.size() > 1 ? i : 0))
          .filter(channel -> Powers.require(request, channel, Rank.HALF_OPERATOR))
          .ifPresent(channel ->
              Powers.person(request, nickname)
                  .ifPresent(person -> kick(request, channel, person, reason)));
    }
  }

  private static void kick(Request request, Channel channel, Person person, String reason) {
    Reply reply = request.reply();
    if (!channel.has(person)) {
      reply.numeric(
          Numeric.ERR_USERNOTINCHANNEL,
          person.nickname(),
          channel.name(),
          "They aren't on that channel");
    } else if (Powers.isAbove(request, channel, person)) {
      reply.numeric(
          Numeric.ERR_CHANOPRIVSNEEDED, channel.name(), "You're not above them in this channel");
    } else {
      Entry told = request.room().kick(request.session(), channel, person, reason);
      request.session().see(told).forEach(reply::add);
      if (person.isPlain()) {
        String by = request.person().nickname();
        Room room = request.room();
        byte[] text = room.plain().youWereRemoved(by, reason);
        person.sessions().forEach(its -> room.delivery().toOne(its, text));
        room.stays().end(person, "Removed");
      }
    }
  }

  private static void invite(Request request) {
    Reply reply = request.reply();
    if (!request.has(1)) {
      request
          .person()
          .invitations()
          .forEach(channel -> reply.numeric(Numeric.RPL_INVITELIST, channel.name()));
      reply.numeric(Numeric.RPL_ENDOFINVITELIST, "End of invitations");
      return;
    }
    if (!request.has(2)) {
      reply.numeric(Numeric.ERR_NEEDMOREPARAMS, "INVITE", "Not enough parameters");
      return;
    }
    Optional<Person> person = Powers.person(request, request.param(0));
    if (person.isEmpty()) {
      return;
    }
    Powers.ownChannel(request, request.param(1))
        .filter(channel ->
            !channel.has(ChannelMode.INVITE_ONLY)
                || Powers.require(request, channel, Rank.HALF_OPERATOR))
        .ifPresent(channel -> invite(request, channel, person.get()));
  }

  private static void invite(Request request, Channel channel, Person person) {
    Room room = request.room();
    Session session = request.session();
    Reply reply = request.reply();
    if (channel.has(person)) {
      reply.numeric(
          Numeric.ERR_USERONCHANNEL, person.nickname(), channel.name(), "is already on channel");
      return;
    }
    person.invite(channel);
    reply.numeric(Numeric.RPL_INVITING, person.nickname(), channel.name());
    person.away().ifPresent(away -> reply.numeric(Numeric.RPL_AWAY, person.nickname(), away));
    var message =
        Message.of(session.person().source(), Verb.INVITE, person.nickname(), channel.name())
            .with(session.person().standing());
    room.delivery().toPerson(person, Outgoing.Told.all(message, room.now()));
    var others =
        Person.sessionsOf(channel.members()).stream()
            .filter(other -> !other.equals(session))
            .toList();
    room.delivery()
        .toAll(others, Outgoing.Told.capable(message, room.now(), Capability.INVITE_NOTIFY));
  }
}

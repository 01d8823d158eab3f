package chat.roda.host.command.channel;

import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.Words;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Person;
import chat.roda.host.room.Rank;
import chat.roda.host.room.Room;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/** {@code RENAME} of a channel (IRCv3 draft/channel-rename). */
public final class RenameCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          CommandRow.of(
              Verb.RENAME,
              2,
              "<channel> <new name> [:<reason>]",
              "Gives a channel another name; for its operators.",
              RenameCommand::rename));

  private RenameCommand() {}

  private static void rename(Request request) {
    String to = request.param(1);
    Optional<Channel> channel =
        Powers.ownChannel(request, request.param(0))
            .filter(known -> Powers.require(request, known, Rank.OPERATOR));
    if (channel.isEmpty()) {
      return;
    }
    String from = channel.get().name();
    if (from.equals(Room.LOBBY) || !ChannelName.isValid(to)) {
      fail(request, "CANNOT_RENAME", from, to, "This channel cannot have that name");
    } else if (!CaseMapping.same(from, to) && request.room().channel(to).isPresent()) {
      fail(request, "CHANNEL_NAME_IN_USE", from, to, "There is a channel of that name");
    } else {
      rename(request, channel.get(), to);
    }
  }

  private static void fail(Request request, String code, String from, String to, String text) {
    request.reply().fail("RENAME", code, List.of(from, to), text);
  }

  private static void rename(Request request, Channel channel, String to) {
    Room room = request.room();
    Session session = request.session();
    String from = channel.name();
    String reason = Words.clip(request.param(2), ModerationCommands.MAX_REASON);
    room.rename(session, channel, to);
    var message = Message.of(session.person().source(), Verb.RENAME, from, to, reason);
    for (Session member : Person.sessionsOf(channel.members())) {
      boolean self = member.equals(session);
      Reply reply =
          self ? request.reply() : new Reply(room, member, Message.of(Verb.RENAME, from, to));
      if (member.has(Capability.CHANNEL_RENAME)) {
        member.see(Outgoing.Told.all(message, room.now())).forEach(reply::add);
      } else {
        comeAgain(new Request(room, member, request.message(), reply), channel, from, reason);
      }
      if (!self) {
        reply.send();
      }
    }
  }

  /** To those who know no renaming it looks as if they left the one and came to the other. */
  private static void comeAgain(Request request, Channel channel, String from, String reason) {
    request.reply().add(Message.of(request.person().source(), Verb.PART, from, reason));
    ChannelView.join(request, channel);
    if (channel.topic().isPresent()) {
      ChannelCommands.tellTopic(request, channel);
    }
    Names.tell(request, channel);
  }
}

package chat.roda.host.command.channel;

import chat.roda.host.command.history.ReadMarkCommand;
import chat.roda.host.command.metadata.MetadataSubject;
import chat.roda.host.command.request.Reply;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Outgoing;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;

/** What a session is told of a channel that it has not seen before. */
public final class ChannelView {
  private ChannelView() {}

  /** All that follows the {@code JOIN}. */
  static void tell(Request request, Channel channel) {
    Session session = request.session();
    if (channel.topic().isPresent()) {
      ChannelCommands.tellTopic(request, channel);
    }
    ReadMarkCommand.tellOnJoin(request, channel);
    if (!session.has(Capability.NO_IMPLICIT_NAMES)
        && !session.has(Capability.DRAFT_NO_IMPLICIT_NAMES)) {
      Names.tell(request, channel);
    }
    MetadataSubject.syncOnJoin(request, channel);
  }

  /** Tells the asker's other sessions, who have seen the {@code JOIN} like everybody. */
  static void tellOthers(Request request, Channel channel) {
    var joined = Message.of(Verb.JOIN, channel.name());
    for (Session other : request.person().sessions()) {
      if (!other.equals(request.session())) {
        var reply = new Reply(request.room(), other, joined);
        tell(new Request(request.room(), other, joined, reply), channel);
        reply.send();
      }
    }
  }

  /** Shows a channel that the session's person is in already, as if they had just come in. */
  public static void show(Request request, Channel channel) {
    join(request, channel);
    tell(request, channel);
  }

  /** The {@code JOIN} alone, of which nobody else is told. */
  static void join(Request request, Channel channel) {
    Session session = request.session();
    Message join = session.seeIn(channel, request.person());
    session.see(Outgoing.Told.all(join, request.room().now())).forEach(request.reply()::add);
  }
}

package chat.roda.host.command.message;

import chat.roda.history.Entry;
import chat.roda.host.room.Channel;
import chat.roda.host.room.Room;
import chat.roda.host.room.Rules;
import chat.roda.host.room.Session;
import chat.roda.irc.Capability;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Message;
import chat.roda.irc.Parsed;
import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Optional;

/**
 * Goes on with what somebody has just said in a channel. Of a line that says more there, and has
 * come with it, nothing need be found out anew but whether its text may be said; and what is as
 * usual needs no answer.
 */
public final class SayingMore {
  private SayingMore() {}

  /**
   * Says the texts of those lines after {@code said} that are like it and can be said. Returns how
   * many; the one after them is to be looked at as any other.
   */
  public static int say(Room room, Session session, Message said, List<Parsed> next) {
    if (next.isEmpty() || !isOfThisKind(session, said)) {
      return 0;
    }
    Optional<Channel> channel = room.channel(said.param(0));
    return channel.isEmpty() ? 0 : say(room, session, channel.get(), said, next);
  }

  private static boolean isOfThisKind(Session session, Message said) {
    return said.command() == Verb.PRIVMSG
        && said.params().size() == 2
        && said.tags().isEmpty()
        && ChannelName.isChannel(said.param(0))
        && session.isRegistered()
        && !session.has(Capability.ECHO_MESSAGE);
  }

  private static int say(
      Room room, Session session, Channel channel, Message said, List<Parsed> next) {
    int count = 0;
    while (count < next.size()
        && next.get(count) instanceof Parsed.Ok(Message message)
        && message.tags().isEmpty()
        && message.beginsAs(said)
        && canBeSaid(session, channel, message)) {
      room.speech().say(session, channel, Entry.Kind.MESSAGE, message.text(1), Tags.NONE);
      count++;
    }
    return count;
  }

  private static boolean canBeSaid(Session session, Channel channel, Message message) {
    Utf8 text = message.text(1);
    return !text.isEmpty()
        && !MessageCommands.isTooLong(session, message.param(0), text)
        && Rules.againstSaying(session.person(), channel, text).isEmpty();
  }
}

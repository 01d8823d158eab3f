package chat.roda.host.command.history;

import chat.roda.history.ConversationKey;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Nickname;
import java.util.Optional;

/**
 * A conversation that somebody may read: a channel that they are in, or what they and another
 * person said to each other.
 *
 * @param name the channel or the nickname, as it is spelt
 * @param key under which it is kept
 */
public record ReadableConversation(String name, String key) {
  /** The one that {@code target} means; empty where the asker may not read it. */
  public static Optional<ReadableConversation> of(Request request, String target) {
    if (ChannelName.isChannel(target)) {
      return request
          .room()
          .channel(target)
          .filter(channel -> channel.has(request.person()))
          .map(ReadableConversation::of);
    }
    if (Nickname.check(target).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadableConversation(
            target, ConversationKey.ofPrivate(request.person().identity(), target)));
  }

  static ReadableConversation of(Channel channel) {
    return new ReadableConversation(channel.name(), ConversationKey.ofChannel(channel.name()));
  }
}

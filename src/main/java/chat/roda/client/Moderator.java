package chat.roda.client;

import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says in IRC what is done to people in a channel (Modern IRC, "MODE", "KICK", "INVITE"). For the
 * thread of the stay.
 */
final class Moderator {
  private static final int MAX_BANS = 1000;

  /** By which masks people were banned: when that is taken back, they are not there to be seen. */
  private final Map<Moderation.Ban, String> masks = new HashMap<>();

  /** The lines to be sent; none where it cannot be done, as the person is not there. */
  List<Message> lines(Moderation moderation, RoomState state) {
    String channel = moderation.channel();
    String nickname = moderation.nickname();
    return switch (moderation) {
      case Moderation.Change(_, _, Moderation.Power power, boolean given) ->
          List.of(Message.of(Verb.MODE, channel, sign(given) + power.letter(), nickname));
      case Moderation.Remove(_, _, String reason) -> List.of(kick(channel, nickname, reason));
      case Moderation.Invite _ -> List.of(Message.of(Verb.INVITE, nickname, channel));
      case Moderation.Ban ban -> mask(ban, state).map(mask -> ban(ban, mask)).orElse(List.of());
      case Moderation.Unban(Moderation.Ban ban) ->
          Optional.ofNullable(masks.remove(ban))
              .map(mask ->
                  List.of(
                      Message.of(Verb.MODE, channel, "-b", mask),
                      Message.of(Verb.INVITE, nickname, channel)))
              .orElse(List.of());
    };
  }

  /** The line to be sent. */
  static Message line(ChannelChange change) {
    String channel = change.channel();
    return switch (change) {
      case ChannelChange.Topic(_, String topic, _) -> Message.of(Verb.TOPIC, channel, topic);
      case ChannelChange.Switch(_, ChannelModes.Flag flag, boolean on) ->
          Message.of(Verb.MODE, channel, sign(on) + flag.letter());
      case ChannelChange.Ban(_, String mask, boolean on) ->
          Message.of(Verb.MODE, channel, sign(on) + "b", mask);
      case ChannelChange.Key(_, Optional<String> key, Optional<String> before) ->
          key.map(word -> Message.of(Verb.MODE, channel, "+" + ChannelModes.KEY, word))
              .orElseGet(
                  () -> Message.of(Verb.MODE, channel, "-" + ChannelModes.KEY, before.orElse("*")));
      case ChannelChange.Limit(_, OptionalInt limit, _) ->
          limit.isPresent()
              ? Message.of(
                  Verb.MODE, channel, "+" + ChannelModes.LIMIT, Integer.toString(limit.getAsInt()))
              : Message.of(Verb.MODE, channel, "-" + ChannelModes.LIMIT);
    };
  }

  private List<Message> ban(Moderation.Ban ban, String mask) {
    if (masks.size() < MAX_BANS) {
      masks.put(ban, mask);
    }
    return List.of(
        Message.of(Verb.MODE, ban.channel(), "+b", mask),
        kick(ban.channel(), ban.nickname(), ban.reason()));
  }

  private static Message kick(String channel, String nickname, String reason) {
    return reason.isEmpty()
        ? Message.of(Verb.KICK, channel, nickname)
        : Message.of(Verb.KICK, channel, nickname, reason);
  }

  private static Optional<String> mask(Moderation.Ban ban, RoomState state) {
    return switch (ban.by()) {
      case NICKNAME -> Optional.of(ChannelChange.Ban.mask(ban.nickname()));
      case ADDRESS ->
          state
              .channel(ban.channel())
              .flatMap(channel -> channel.person(state.fold(ban.nickname())))
              .map(Occupant::host)
              .filter(host -> !host.isEmpty())
              .map(host -> "*!*@" + host);
    };
  }

  private static String sign(boolean given) {
    return given ? "+" : "-";
  }
}

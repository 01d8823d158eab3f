package chat.roda.host.command.message;

import chat.roda.history.Entry;
import chat.roda.host.command.request.Powers;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Channel;
import chat.roda.host.room.ChannelMode;
import chat.roda.host.room.Person;
import chat.roda.host.room.Rank;
import chat.roda.host.room.Rules;
import chat.roda.irc.ChannelName;
import chat.roda.irc.Numeric;
import chat.roda.irc.Utf8;
import java.util.List;
import java.util.Optional;

/** To whom something is said. */
sealed interface Audience {
  /** Everybody in a channel. */
  record All(Channel channel) implements Audience {}

  /**
   * Those in a channel who have a rank: {@code @#channel} (Modern IRC, "STATUSMSG").
   *
   * @param name as the target is told
   */
  record Ranked(String name, Channel channel, List<Person> members) implements Audience {}

  record One(Person person) implements Audience {}

  /** Who is meant by {@code target}; else the asker is told why they cannot say it there. */
  static Optional<Audience> of(Request request, String target, Entry.Kind kind, Utf8 text) {
    if (ChannelName.isChannel(target)) {
      return channel(request, target, text).map(All::new);
    }
    Optional<Rank> rank = Rank.ofSign(target.substring(0, Math.min(1, target.length())));
    if (rank.isPresent() && ChannelName.isChannel(target.substring(1))) {
      return channel(request, target.substring(1), text)
          .map(channel -> ranked(rank.get(), channel));
    }
    return person(request, target, kind).map(One::new);
  }

  private static Ranked ranked(Rank rank, Channel channel) {
    List<Person> members =
        channel.members().stream()
            .filter(member -> channel.ranksOf(member).isAtLeast(rank))
            .toList();
    return new Ranked(rank.sign() + channel.name(), channel, members);
  }

  private static Optional<Channel> channel(Request request, String name, Utf8 text) {
    Optional<Channel> channel = Powers.channel(request, name);
    if (channel.isEmpty()) {
      return channel;
    }
    Optional<ChannelMode> obstacle = Rules.againstSaying(request.person(), channel.get(), text);
    if (obstacle.isPresent()) {
      request
          .reply()
          .numeric(
              Numeric.ERR_CANNOTSENDTOCHAN,
              name,
              "Cannot send to channel (+" + obstacle.get().letter() + ")");
      return Optional.empty();
    }
    return channel;
  }

  private static Optional<Person> person(Request request, String nickname, Entry.Kind kind) {
    Optional<Person> person = Powers.person(request, nickname);
    if (kind == Entry.Kind.MESSAGE) {
      person.ifPresent(there ->
          there
              .away()
              .ifPresent(
                  away -> request.reply().numeric(Numeric.RPL_AWAY, there.nickname(), away)));
    }
    return person;
  }
}

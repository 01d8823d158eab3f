package chat.roda.host.command.request;

import chat.roda.host.room.Channel;
import chat.roda.host.room.Person;
import chat.roda.host.room.Rank;
import chat.roda.host.room.Ranks;
import chat.roda.host.room.UserMode;
import chat.roda.irc.Numeric;
import java.util.Optional;

/** What somebody may do to a channel and to those in it. */
public final class Powers {
  private Powers() {}

  /**
   * Whether somebody acts in a channel with at least this rank; who is in charge of the host,
   * always does.
   */
  public static boolean has(Person person, Channel channel, Rank rank) {
    return person.is(UserMode.OPERATOR) || channel.ranksOf(person).isAtLeast(rank);
  }

  /** As {@link #has}; else the asker is told that it takes more. */
  public static boolean require(Request request, Channel channel, Rank rank) {
    if (has(request.person(), channel, rank)) {
      return true;
    }
    request
        .reply()
        .numeric(Numeric.ERR_CHANOPRIVSNEEDED, channel.name(), "You're not channel operator");
    return false;
  }

  /** Whether {@code other} stands above: nobody removes who has a higher rank. */
  public static boolean isAbove(Request request, Channel channel, Person other) {
    Ranks ranks = channel.ranksOf(other);
    return ranks.highest().filter(rank -> !has(request.person(), channel, rank)).isPresent();
  }

  /** The channel of that name; else the asker is told that there is none. */
  public static Optional<Channel> channel(Request request, String name) {
    Optional<Channel> channel = request.room().channel(name);
    if (channel.isEmpty()) {
      request.reply().numeric(Numeric.ERR_NOSUCHCHANNEL, name, "No such channel");
    }
    return channel;
  }

  /** The channel of that name, if the asker is in it; else they are told what is wrong. */
  public static Optional<Channel> ownChannel(Request request, String name) {
    Optional<Channel> channel = channel(request, name);
    if (channel.isPresent() && !channel.get().has(request.person())) {
      request.reply().numeric(Numeric.ERR_NOTONCHANNEL, name, "You're not on that channel");
      return Optional.empty();
    }
    return channel;
  }

  /** The person of that nickname; else the asker is told that there is none. */
  public static Optional<Person> person(Request request, String nickname) {
    Optional<Person> person = request.room().person(nickname);
    if (person.isEmpty()) {
      request.reply().numeric(Numeric.ERR_NOSUCHNICK, nickname, "No such nick/channel");
    }
    return person;
  }
}

package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Numeric;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who is in a channel: NAMES and WHO. */
final class Rosters {
  static final Map<Command, Rule> RULES =
      Map.of(
          Numeric.RPL_NAMREPLY, Rosters::names,
          Numeric.RPL_ENDOFNAMES, Rosters::namesComplete,
          Numeric.RPL_WHOREPLY, Rosters::who,
          Numeric.RPL_ENDOFWHO, (state, in) -> Step.to(state));

  private Rosters() {}

  private static Step names(RoomState state, Incoming in) {
    return state
        .channel(in.message().param(2))
        .filter(_ -> Plausible.hasRoom(state))
        .map(channel -> Step.to(state.with(channel.listing(listed(state, in)))))
        .orElse(Step.to(state));
  }

  private static Map<String, Occupant> listed(RoomState state, Incoming in) {
    String signs = state.support().rankSigns();
    var some = new LinkedHashMap<String, Occupant>();
    for (String word : in.message().lastParam().split(" ", -1)) {
      int start = 0;
      while (start < word.length() && signs.indexOf(word.charAt(start)) >= 0) {
        start++;
      }
      String source = word.substring(start);
      String nickname = source.split("!", 2)[0];
      String host = source.substring(source.indexOf('@') + 1);
      if (!nickname.isEmpty() && Plausible.isName(nickname)) {
        var person =
            new Occupant(
                nickname, source.indexOf('@') < 0 ? "" : host, word.substring(0, start), false);
        some.put(state.fold(nickname), person);
      }
    }
    return some;
  }

  private static Step namesComplete(RoomState state, Incoming in) {
    return state
        .channel(in.message().param(1))
        .map(Channel::listComplete)
        .map(channel -> Step.to(state.with(channel)).tell(known(channel)))
        .orElse(Step.to(state));
  }

  /** {@code <us> <channel> <user> <host> <server> <nick> <flags> :...}; G in the flags is away. */
  private static Step who(RoomState state, Incoming in) {
    return People.presence(state, in.message().param(5), in.message().param(6).startsWith("G"));
  }

  /** Tells who is there. */
  static RoomEvent known(Channel channel) {
    return new RoomEvent.MembersKnown(channel.name(), channel.members());
  }
}

package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in a channel: NAMES, WHO, and the ranks that MODE gives and takes. */
final class Rosters {
  static final Map<Command, Rule> RULES =
      Map.of(
          Numeric.RPL_NAMREPLY, Rosters::names,
          Numeric.RPL_ENDOFNAMES, Rosters::namesComplete,
          Numeric.RPL_WHOREPLY, Rosters::who,
          Numeric.RPL_ENDOFWHO, (state, in) -> Step.to(state),
          Verb.MODE, Rosters::mode);

  private Rosters() {}

  private static Step names(RoomState state, Incoming in) {
    return state
        .channel(in.message().param(2))
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
      if (!nickname.isEmpty()) {
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

  private static Step mode(RoomState state, Incoming in) {
    if (in.replayed()) {
      return Step.to(state);
    }
    return state
        .channel(in.message().param(0))
        .map(channel -> {
          Channel changed = ranked(state, channel, in.message().params());
          return changed.equals(channel)
              ? Step.to(state)
              : Step.to(state.with(changed)).tell(known(changed));
        })
        .orElse(Step.to(state));
  }

  private static Channel ranked(RoomState state, Channel channel, List<String> params) {
    boolean set = true;
    int next = 2;
    Channel changed = channel;
    String modes = params.size() > 1 ? params.get(1) : "";
    for (int i = 0; i < modes.length(); i++) {
      char mode = modes.charAt(i);
      if (mode == '+' || mode == '-') {
        set = mode == '+';
        continue;
      }
      Optional<String> sign = state.support().rankSign(mode);
      if (sign.isPresent() && next < params.size()) {
        changed = ranked(state, changed, params.get(next), sign.get(), set);
      }
      if (sign.isPresent() || state.support().takesParameter(mode, set)) {
        next++;
      }
    }
    return changed;
  }

  private static Channel ranked(
      RoomState state, Channel channel, String nickname, String sign, boolean given) {
    String folded = state.fold(nickname);
    return channel
        .person(folded)
        .map(person -> person.ranked(sign, given, state.support().rankSigns()))
        .map(person -> channel.with(folded, person))
        .orElse(channel);
  }

  private static RoomEvent known(Channel channel) {
    return new RoomEvent.MembersKnown(channel.name(), channel.members());
  }
}

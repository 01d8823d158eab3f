package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Numeric;
import chat.roda.irc.Source;
import chat.roda.irc.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changes about people wherever they are: NICK and AWAY. */
final class People {
  static final Map<Command, Rule> RULES =
      Map.of(
          Verb.NICK,
          People::renamed,
          Verb.AWAY,
          People::away,
          Numeric.RPL_NOWAWAY,
          (state, in) -> presence(state, state.nickname(), true),
          Numeric.RPL_UNAWAY,
          (state, in) -> presence(state, state.nickname(), false));

  private People() {}

  private static Step renamed(RoomState state, Incoming in) {
    String from = in.sender();
    String to = in.message().param(0);
    boolean own = state.isOwn(from);
    if (to.isEmpty() || !Plausible.isName(to)) {
      return Step.to(state);
    }
    if (in.replayed()) {
      var renamed = new RoomEvent.Renamed(from, to, own, List.of(in.conversation()), in.at());
      return Step.recalled(state, in, renamed);
    }
    Source self = state.self();
    var named = own ? state.self(new Source(to, self.user(), self.host())) : state;
    List<Channel> changed = new ArrayList<>();
    for (Channel channel : state.channels().values()) {
      channel
          .person(state.fold(from))
          .map(person -> person.renamed(to))
          .map(person -> channel.without(state.fold(from)).with(state.fold(to), person))
          .ifPresent(changed::add);
    }
    List<String> channels = changed.stream().map(Channel::name).toList();
    return Step.to(named.with(changed))
        .tell(new RoomEvent.Renamed(from, to, own, channels, in.at()));
  }

  private static Step away(RoomState state, Incoming in) {
    if (in.replayed()) {
      return Step.to(state);
    }
    String why = in.message().param(0);
    Presence now = why.isEmpty() ? new Presence.Here() : new Presence.Away(why);
    return presence(state, in.sender(), !why.isEmpty())
        .tell(new RoomEvent.PresenceKnown(in.sender(), now));
  }

  /** Nothing is told where it was known already. */
  static Step presence(RoomState state, String nickname, boolean away) {
    String folded = state.fold(nickname);
    List<Channel> changed = new ArrayList<>();
    for (Channel channel : state.channels().values()) {
      channel
          .person(folded)
          .filter(person -> person.away() != away)
          .map(person -> channel.with(folded, person.away(away)))
          .ifPresent(changed::add);
    }
    Step step = Step.to(state.with(changed));
    return changed.isEmpty() ? step : step.tell(new RoomEvent.PresenceChanged(nickname, away));
  }
}

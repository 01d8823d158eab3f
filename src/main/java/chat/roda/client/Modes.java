package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a channel is run and who is in charge there: MODE. */
final class Modes {
  static final Map<Command, Rule> RULES =
      Map.of(
          Numeric.RPL_CHANNELMODEIS, Modes::told,
          Numeric.RPL_CREATIONTIME, (state, in) -> Step.to(state),
          Verb.MODE, Modes::changed);

  private Modes() {}

  /** {@code <us> <channel> <letters> [<values>...]}: all modes, not a change. */
  private static Step told(RoomState state, Incoming in) {
    List<String> params = in.message().params();
    return state
        .channel(in.message().param(1))
        .filter(_ -> params.size() > 2)
        .map(channel -> {
          var changes = ModeChange.parse(params.subList(2, params.size()), state.support());
          return modesAre(Step.to(state), channel, modesAfter(ChannelModes.NONE, changes));
        })
        .orElse(Step.to(state));
  }

  private static Step changed(RoomState state, Incoming in) {
    List<String> params = in.message().params();
    return state
        .channel(in.message().param(0))
        .filter(_ -> params.size() > 1)
        .map(channel -> {
          var changes = ModeChange.parse(params.subList(1, params.size()), state.support());
          List<ModeNews> news =
              changes.stream().flatMap(change -> ModeNews.of(change, state.support())).toList();
          var told = new RoomEvent.ModesSet(channel.name(), in.sender(), news, in.at());
          if (in.replayed()) {
            return news.isEmpty() ? Step.to(state) : Step.recalled(state, in, told);
          }
          Channel ranked = ranked(state, channel, changes);
          Step step = Step.to(state.with(ranked));
          Step known =
              modesAre(
                  ranked.equals(channel) ? step : step.tell(Rosters.known(ranked)),
                  ranked,
                  modesAfter(channel.modes(), changes));
          return news.isEmpty() ? known : known.tell(told);
        })
        .orElse(Step.to(state));
  }

  private static ChannelModes modesAfter(ChannelModes before, List<ModeChange> changes) {
    ChannelModes modes = before;
    for (ModeChange change : changes) {
      modes = modes.after(change);
    }
    return modes;
  }

  private static Step modesAre(Step step, Channel channel, ChannelModes modes) {
    return modes.equals(channel.modes())
        ? step
        : new Step(step.state().with(channel.modes(modes)), step.effects())
            .tell(new RoomEvent.ModesKnown(channel.name(), modes));
  }

  private static Channel ranked(RoomState state, Channel channel, List<ModeChange> changes) {
    Channel changed = channel;
    for (ModeChange change : changes) {
      Optional<String> sign = state.support().rankSign(change.letter());
      if (sign.isPresent() && change.value().isPresent()) {
        changed = ranked(state, changed, change.value().get(), sign.get(), change.on());
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
}

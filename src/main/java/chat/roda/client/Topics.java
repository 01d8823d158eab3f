package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.util.Map;
import java.util.Optional;

/** What a channel is about. */
final class Topics {
  static final Map<Command, Rule> RULES =
      Map.of(
          Verb.TOPIC, Topics::changed,
          Numeric.RPL_TOPIC, (state, in) -> told(state, in, in.message().param(2)),
          Numeric.RPL_NOTOPIC, (state, in) -> told(state, in, ""),
          Numeric.RPL_TOPICWHOTIME, (state, in) -> Step.to(state));

  private Topics() {}

  private static Step changed(RoomState state, Incoming in) {
    var changed =
        new RoomEvent.TopicKnown(
            in.message().param(0), in.message().param(1), Optional.of(in.sender()), in.at());
    return in.replayed() ? Step.recalled(state, in, changed) : Step.to(state).tell(changed);
  }

  private static Step told(RoomState state, Incoming in, String topic) {
    return Step.to(state)
        .tell(new RoomEvent.TopicKnown(in.message().param(1), topic, Optional.empty(), in.at()));
  }
}

package chat.roda.client;

import chat.roda.irc.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one message changes: the state after it, and what comes of it, in order. */
record Step(RoomState state, List<Effect> effects) {
  Step {
    effects = List.copyOf(effects);
  }

  static Step to(RoomState state) {
    return new Step(state, List.of());
  }

  Step and(Effect effect) {
    return new Step(state, Stream.concat(effects.stream(), Stream.of(effect)).toList());
  }

  Step tell(RoomEvent event) {
    return and(new Effect.Tell(event));
  }

  /** The event is told, as news or, where {@code in} comes from the history, as that. */
  Step tell(Incoming in, RoomEvent event) {
    return in.replayed() ? and(new Effect.Recall(in.label(), event)) : tell(event);
  }

  /** Something other than a message comes from the history. */
  static Step recalled(RoomState state, Incoming in, RoomEvent event) {
    return in.conversation().isEmpty()
        ? to(state)
        : to(state).tell(in, new RoomEvent.Recalled(in.conversation(), event));
  }

  Step tellAll(List<? extends RoomEvent> events) {
    List<Effect> all = new ArrayList<>(effects);
    events.forEach(event -> all.add(new Effect.Tell(event)));
    return new Step(state, all);
  }

  Step send(Message message) {
    return and(new Effect.Send(message));
  }
}

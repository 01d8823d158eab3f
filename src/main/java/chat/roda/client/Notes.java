package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.util.Map;

/** What the server itself has to say, and asks: PING, ERROR, and the standard replies. */
final class Notes {
  static final Map<Command, Rule> RULES =
      Map.of(
          Verb.PING, Notes::pong,
          Verb.ACK, Notes::nothingToSay,
          Verb.PONG, (state, in) -> Step.to(state),
          Verb.ERROR, (state, in) -> goodbye(state, in),
          Verb.NOTE, Notes::note,
          Verb.WARN, Notes::note);

  private Notes() {}

  private static Step pong(RoomState state, Incoming in) {
    return Step.to(state).send(Message.of(Verb.PONG, in.message().lastParam()));
  }

  /** What was asked has no answer (IRCv3 labeled-response): of a history, that it is empty. */
  private static Step nothingToSay(RoomState state, Incoming in) {
    return in.label().isEmpty()
        ? Step.to(state)
        : Step.to(state).and(new Effect.HistoryRead(in.label(), "", 0, ""));
  }

  private static Step goodbye(RoomState state, Incoming in) {
    return Step.to(state).and(new Effect.Goodbye(in.message().lastParam()));
  }

  private static Step note(RoomState state, Incoming in) {
    return Step.to(state).tell(new RoomEvent.ServerSaid(in.message().lastParam(), in.at()));
  }
}

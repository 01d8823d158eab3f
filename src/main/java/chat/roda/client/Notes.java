package chat.roda.client;

import chat.roda.irc.Command;
import chat.roda.irc.Message;
import chat.roda.irc.ServerTime;
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
          Verb.MARKREAD, Notes::markRead,
          Verb.NOTE, Notes::note,
          Verb.WARN, Notes::note);

  private static final String TIMESTAMP = "timestamp=";

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

  /** {@code MARKREAD <target> timestamp=<time>}, or {@code *} where nothing is known. */
  private static Step markRead(RoomState state, Incoming in) {
    String time = in.message().lastParam();
    return time.startsWith(TIMESTAMP)
        ? ServerTime.parse(time.substring(TIMESTAMP.length()))
            .map(at -> new RoomEvent.ReadUntil(in.message().param(0), at))
            .map(Step.to(state)::tell)
            .orElse(Step.to(state))
        : Step.to(state);
  }

  private static Step goodbye(RoomState state, Incoming in) {
    return Step.to(state).and(new Effect.Goodbye(in.message().lastParam()));
  }

  private static Step note(RoomState state, Incoming in) {
    String said = in.message().lastParam();
    return in.message().param(1).equals("SLOWED_DOWN")
        ? Step.to(state).tell(new RoomEvent.Refused("", Refusal.SLOWED_DOWN, said))
        : Step.to(state).tell(new RoomEvent.ServerSaid(said, in.at()));
  }
}

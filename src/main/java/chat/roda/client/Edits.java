package chat.roda.client;

import chat.roda.client.ChatLine.Kind;
import chat.roda.irc.Capability;
import chat.roda.irc.Message;
import chat.roda.irc.ServerTime;
import java.time.Instant;
import java.util.Optional;

/** Messages that are said in other words (our own roda.chat/edit). */
final class Edits {
  /** Names the message that is replaced. */
  private static final String TAG = "+draft/edit";

  /** On a message of the history: when it was last edited. */
  private static final String EDITED = "roda.chat/edited";

  private Edits() {}

  /** What {@code text} replaces, if anything. Where the room checks no edits, nothing is one. */
  static Optional<RoomEvent> of(
      RoomState state, Incoming in, Kind kind, String text, Optional<SendId> sent) {
    return in.message()
        .tags()
        .get(TAG)
        .filter(id -> !id.isEmpty() && Plausible.isName(id))
        .filter(_ -> state.has(Capability.MESSAGE_EDIT))
        .map(id ->
            new RoomEvent.Edited(
                Talk.conversation(state, in), id, in.sender(), kind, text, sent, in.at()));
  }

  /** When a message of the history was last edited. */
  static Optional<Instant> last(Incoming in) {
    return in.message().tags().get(EDITED).flatMap(ServerTime::parse);
  }

  /** The message, which replaces the one of that id. */
  static Message editing(Message message, Optional<String> id) {
    return id.map(it -> message.withTag(TAG, it)).orElse(message);
  }
}

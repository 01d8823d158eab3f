package chat.roda.client;

import chat.roda.irc.Capability;
import chat.roda.irc.Source;
import java.util.Optional;

/**
 * What decides how long a message may be, and whether it may be changed.
 *
 * @param self how the others see us, which stands in each line that they get
 * @param multiline what the room takes as one message of several lines, if it takes that
 * @param edits whether the room knows that messages are edited
 */
record Reach(Source self, Optional<MultilineLimits> multiline, boolean edits) {
  static Reach of(RoomState state) {
    return new Reach(
        state.self(),
        state.registration().multiline().filter(_ -> state.has(Capability.MULTILINE)),
        state.has(Capability.MESSAGE_EDIT) && state.has(Capability.MESSAGE_TAGS));
  }
}

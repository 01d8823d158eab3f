package chat.roda.client;

import java.util.Optional;

/**
 * What is known of a room from before this stay. Asked on the thread of the stay, which may wait
 * for it.
 */
@FunctionalInterface
public interface KnownBefore {
  /** Nothing is known. */
  KnownBefore NONE = _ -> Optional.empty();

  /** The last line that is known of the conversation. */
  Optional<Place> last(String conversation);
}

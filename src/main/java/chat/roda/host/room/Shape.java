package chat.roda.host.room;

import chat.roda.irc.Capability;
import java.util.Set;

/**
 * How a receiver wants what happens to be written. What happens is encoded once for each shape, and
 * all receivers of that shape share the bytes.
 *
 * @param index among the shapes in use, see {@link Shapes}
 * @param capabilities those of the receiver that change how something is written
 */
record Shape(int index, Set<Capability> capabilities) {
  static final Shape PLAIN = new Shape(0, Set.of());

  /** IRC without any capability. */
  static final Shape BARE = new Shape(1, Set.of());

  boolean isPlain() {
    return index == 0;
  }

  /** Whether it is that of somebody who wants no tags, and nothing else that came with IRCv3. */
  boolean isBare() {
    return capabilities.isEmpty();
  }

  boolean has(Capability capability) {
    return capabilities.contains(capability);
  }
}

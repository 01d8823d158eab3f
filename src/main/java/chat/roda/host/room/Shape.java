package chat.roda.host.room;

import chat.roda.irc.Capability;
import java.util.List;
import java.util.Set;

/**
 * How a receiver wants what happens to be written. What happens is encoded once for each shape, and
 * all receivers of that shape share the bytes.
 */
final class Shape {
  /** The capabilities that change how something is written. */
  private static final List<Capability> DECISIVE =
      List.of(
          Capability.SERVER_TIME,
          Capability.MESSAGE_TAGS,
          Capability.EXTENDED_JOIN,
          Capability.AWAY_NOTIFY,
          Capability.SETNAME);

  /** How many shapes there are; {@link #index} is below it. */
  static final int COUNT = 1 + (1 << DECISIVE.size());

  static final Shape PLAIN = new Shape(0);

  private final int index;

  private Shape(int index) {
    this.index = index;
  }

  static Shape ofIrc(Set<Capability> capabilities) {
    int bits = 0;
    for (int i = 0; i < DECISIVE.size(); i++) {
      if (capabilities.contains(DECISIVE.get(i))) {
        bits |= 1 << i;
      }
    }
    return new Shape(1 + bits);
  }

  int index() {
    return index;
  }

  boolean isPlain() {
    return index == 0;
  }

  /** Whether the receiver has this capability, which must be a decisive one. */
  boolean has(Capability capability) {
    return !isPlain() && (index - 1 & 1 << DECISIVE.indexOf(capability)) != 0;
  }
}

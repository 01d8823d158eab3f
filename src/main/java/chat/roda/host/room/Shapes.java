package chat.roda.host.room;

import chat.roda.irc.Capability;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The shapes that are in use, numbered without gaps where it can be: there are many possible ones,
 * and in any room very few. Their number is bounded by that of the sessions. The hub's thread.
 */
final class Shapes {
  /** What changes only how answers look, or nothing at all. */
  private static final Set<Capability> INDIFFERENT =
      EnumSet.of(
          Capability.ACCOUNT_REGISTRATION,
          Capability.CAP_NOTIFY,
          Capability.CHATHISTORY,
          Capability.DRAFT_NO_IMPLICIT_NAMES,
          Capability.ECHO_MESSAGE,
          Capability.EVENT_PLAYBACK,
          Capability.EXTENDED_ISUPPORT,
          Capability.LABELED_RESPONSE,
          Capability.MULTI_PREFIX,
          Capability.NO_IMPLICIT_NAMES,
          Capability.PRE_AWAY,
          Capability.READ_MARKER,
          Capability.SASL,
          Capability.SEARCH,
          Capability.STANDARD_REPLIES,
          Capability.USERHOST_IN_NAMES);

  private final Map<Set<Capability>, Use> uses = new HashMap<>();
  private final BitSet taken = new BitSet();

  /** A shape and how many sessions have it. */
  private static final class Use {
    private final Shape shape;
    private int sessions;

    Use(Shape shape) {
      this.shape = shape;
    }
  }

  Shapes() {
    taken.set(Shape.PLAIN.index());
    taken.set(Shape.BARE.index());
  }

  /** How long an array must be that has a place for each shape. */
  int size() {
    return taken.length();
  }

  /** The shape of a session with these capabilities, until it is released. */
  Shape take(Set<Capability> capabilities) {
    Set<Capability> decisive = EnumSet.noneOf(Capability.class);
    decisive.addAll(capabilities);
    decisive.removeAll(INDIFFERENT);
    if (decisive.isEmpty()) {
      return Shape.BARE;
    }
    Use use = uses.computeIfAbsent(decisive, this::next);
    use.sessions++;
    return use.shape;
  }

  /** A session has this shape no more. */
  void release(Shape shape) {
    Use use = uses.get(shape.capabilities());
    if (use != null) {
      use.sessions--;
      if (use.sessions == 0) {
        uses.remove(shape.capabilities());
        taken.clear(shape.index());
      }
    }
  }

  private Use next(Set<Capability> decisive) {
    int index = taken.nextClearBit(0);
    taken.set(index);
    return new Use(new Shape(index, Collections.unmodifiableSet(decisive)));
  }
}

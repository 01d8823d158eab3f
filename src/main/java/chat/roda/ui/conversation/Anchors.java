package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the rows that are seen stand, followed through the changes of the list. FX thread. */
final class Anchors {
  /** The top of a row, in pixels from the top of what is seen. */
  record Anchor(int index, double top) {}

  private final List<Anchor> seen = new ArrayList<>();

  void clear() {
    seen.clear();
  }

  void add(int index, double top) {
    seen.add(new Anchor(index, top));
  }

  /** From {@code from} on, so many rows have gone, and so many are there in their place. */
  void changed(int from, int gone, int come) {
    seen.removeIf(a -> a.index() >= from && a.index() < from + gone);
    seen.replaceAll(
        a -> a.index() >= from + gone ? new Anchor(a.index() + come - gone, a.top()) : a);
  }

  /** The first of them that is still there. */
  Optional<Anchor> first() {
    return seen.stream().findFirst();
  }
}

package chat.roda.ui.rooms;

import chat.roda.ui.common.Inside;
import chat.roda.ui.common.Part;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Goes around between the parts of the window. FX thread. */
final class PartWalk {
  private final List<Part> parts;

  /**
   * @param all in the order of reading; what is within another one comes after it
   */
  PartWalk(List<Part> all) {
    parts = all.stream().filter(part -> part.there().getAsBoolean()).toList();
  }

  /**
   * Gives the focus to the next part, or with -1 to the one before.
   *
   * @param focused has the focus now
   */
  void step(int by, @Nullable Node focused) {
    if (!parts.isEmpty()) {
      int at = focused == null ? -1 : partOf(focused);
      int next = at < 0 && by < 0 ? parts.size() - 1 : Math.floorMod(at + by, parts.size());
      parts.get(next).enter().run();
    }
  }

  private int partOf(Node focused) {
    int at = parts.size() - 1;
    while (at >= 0 && !Inside.is(focused, parts.get(at).around())) {
      at--;
    }
    return at;
  }
}

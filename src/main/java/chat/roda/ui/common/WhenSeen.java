package chat.roda.ui.common;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts of a view that are seen only when somebody asks for them. Whatever is in a window is styled
 * with all that it consists of, seen or not, and the person waits for the first frame meanwhile. So
 * these come into it, styled, when they are visible for the first time, and stay. What makes itself
 * visible must not wait for being in a window. FX thread.
 */
public final class WhenSeen {
  private WhenSeen() {}

  /** Has {@code part} in {@code place}, in front of all that is there. */
  public static void add(Pane place, Node part) {
    addBefore(List.of(), place, List.of(part));
  }

  /** Has {@code parts} in {@code place}, in their order, before {@code next}, which is there. */
  public static void addBefore(Node next, Pane place, List<? extends Node> parts) {
    addBefore(List.of(next), place, parts);
  }

  private static void addBefore(List<? extends Node> next, Pane place, List<? extends Node> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Node part = parts.get(i);
      List<? extends Node> later = parts.subList(i + 1, parts.size());
      part.visibleProperty()
          .subscribe(seen -> {
            List<Node> there = place.getChildren();
            if (seen && !there.contains(part)) {
              int at =
                  Stream.concat(later.stream(), next.stream())
                      .mapToInt(there::indexOf)
                      .filter(index -> index >= 0)
                      .findFirst()
                      .orElse(there.size());
              there.add(at, part);
              part.applyCss();
            }
          });
    }
  }
}

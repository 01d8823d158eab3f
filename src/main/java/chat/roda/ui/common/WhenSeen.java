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
    part.visibleProperty()
        .subscribe(seen -> {
          if (seen && !place.getChildren().contains(part)) {
            place.getChildren().add(part);
            part.applyCss();
          }
        });
  }

  /** Has {@code parts} in {@code place}, in their order, before {@code next}, which is there. */
  public static void addBefore(Node next, Pane place, List<? extends Node> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Node part = parts.get(i);
      List<? extends Node> later = parts.subList(i + 1, parts.size());
      part.visibleProperty()
          .subscribe(seen -> {
            List<Node> there = place.getChildren();
            if (seen && !there.contains(part)) {
              Node after =
                  Stream.concat(later.stream(), Stream.of(next))
                      .filter(there::contains)
                      .findFirst()
                      .orElseThrow();
              there.add(there.indexOf(after), part);
              part.applyCss();
            }
          });
    }
  }
}

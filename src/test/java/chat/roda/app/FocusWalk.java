package chat.roda.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Follows the focus through a window, key by key: whether it comes everywhere, comes back, and can
 * be seen wherever it is. FX thread.
 */
final class FocusWalk {
  /** More than any window has to offer. */
  private static final int MOST_STEPS = 120;

  /** Around what has the focus: its ring may be outside of it, in pixels. */
  private static final double AROUND = 8;

  private final Scene scene;
  private final Node first;
  private final Set<Node> been = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();
  private Node at;
  private Sight focused;

  FocusWalk(Scene scene) {
    this.scene = scene;
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    first = scene.getFocusOwner();
    at = first;
    focused = Sight.of(scene, around(at));
    been.add(at);
  }

  /** After a step: whether there is more of the way. */
  boolean goesOn() {
    Node before = at;
    at = scene.getFocusOwner();
    if (at == before && all(scene.getRoot()).count() == 1) {
      return false;
    }
    if (!focused.hasChanged()) {
      faults.add("focus not seen: " + name(before));
    }
    if (at == before) {
      faults.add("focus stuck: " + name(at));
      return false;
    }
    if (!at.equals(first) && (!been.add(at) || been.size() > MOST_STEPS)) {
      faults.add("focus in a circle: " + name(at));
      return false;
    }
    focused = Sight.of(scene, around(at));
    return !at.equals(first);
  }

  /** At the end of the way. */
  List<String> faults() {
    all(scene.getRoot())
        .filter(node -> !been.contains(node))
        .forEach(node -> faults.add("focus never at: " + name(node)));
    return faults;
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(FocusWalk::all)
            : Stream.empty();
    return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
  }

  private static Rectangle2D around(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return new Rectangle2D(
        Math.floor(bounds.getMinX() - AROUND),
        Math.floor(bounds.getMinY() - AROUND),
        Math.ceil(bounds.getWidth() + 2 * AROUND),
        Math.ceil(bounds.getHeight() + 2 * AROUND));
  }

  private static String name(Node node) {
    return Optional.ofNullable(node.getId()).orElse("")
        + " "
        + node.getTypeSelector()
        + node.getStyleClass()
        + " "
        + node.getAccessibleText();
  }
}

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
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Follows the focus through a window, key by key: whether it comes everywhere, comes back, and can
 * be seen wherever it is. FX thread.
 */
final class FocusWalk {
  /** More than any window has to offer. */
  private static final int MOST_STEPS = 120;

  /** Around what has the focus: its ring may be outside of it, in pixels. */
  private static final double AROUND = 8;

  /** As strong as WCAG 2.2 wants the sign to be, in criterion 1.4.11. */
  private static final double CONTRAST = 3;

  /** So many pixels of it are a sign: a caret has more. */
  private static final int ENOUGH = 12;

  private final Scene scene;
  private final Node first;
  private final Set<Node> been = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();
  private Node at;
  private Rectangle2D place;
  private WritableImage focused;

  FocusWalk(Scene scene) {
    this.scene = scene;
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    first = scene.getFocusOwner();
    at = first;
    place = around(at);
    focused = picture();
    been.add(at);
  }

  /** After a step: whether there is more of the way. */
  boolean goesOn() {
    Node before = at;
    at = scene.getFocusOwner();
    if (at == before && all(scene.getRoot()).count() == 1) {
      return false;
    }
    if (difference(focused, picture()) < ENOUGH) {
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
    place = around(at);
    focused = picture();
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

  private WritableImage picture() {
    var parameters = new SnapshotParameters();
    parameters.setViewport(place);
    return scene.getRoot().snapshot(parameters, null);
  }

  private static int difference(WritableImage one, WritableImage other) {
    PixelReader a = one.getPixelReader();
    PixelReader b = other.getPixelReader();
    int found = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (a.getArgb(x, y) != b.getArgb(x, y)
            && contrast(a.getColor(x, y), b.getColor(x, y)) >= CONTRAST) {
          found++;
        }
      }
    }
    return found;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
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

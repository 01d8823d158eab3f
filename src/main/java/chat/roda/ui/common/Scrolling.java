package chat.roda.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Moves what is in a pane that scrolls. FX thread. */
public final class Scrolling {
  private Scrolling() {}

  /** Has that height of the content at the upper edge, as far as there is so much below it. */
  public static void to(ScrollPane pane, double y) {
    double most = hidden(pane);
    pane.setVvalue(most <= 0 ? 0 : Math.clamp(y / most, 0, 1));
  }

  /** Has a part of the content in sight: where it is not, up to a third of the way down. */
  public static void reveal(ScrollPane pane, Node part) {
    pane.applyCss();
    pane.layout();
    Bounds place = pane.getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
    double seen = pane.getViewportBounds().getHeight();
    double top = pane.getVvalue() * Math.max(0, hidden(pane));
    if (place.getMinY() < top || place.getMaxY() > top + seen) {
      double above = Math.max(0, Math.min(seen / 3, seen - place.getHeight()));
      to(pane, place.getMinY() - above);
    }
  }

  private static double hidden(ScrollPane pane) {
    return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
  }
}

package chat.roda.ui.common;

import javafx.scene.Node;

/** Whether a part of a view is there: seen, and with room of its own. FX thread. */
public final class Shown {
  private Shown() {}

  public static void set(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}

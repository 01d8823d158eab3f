package chat.roda.ui.common;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The menu key and Shift+F10 ask for the menu of what has the focus. JavaFX asks by itself on
 * Windows and macOS, and not on Linux. FX thread.
 */
public final class MenuKey {
  private MenuKey() {}

  /** From now on, in {@code scene}, where nothing else is done with the keys. */
  public static void heed(Scene scene) {
    if (System.getProperty("os.name", "").startsWith("Linux")) {
      scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    }
  }

  /** Has Enter take the first of what {@code menu}, which is shown, has to offer. */
  public static void goToFirst(ContextMenu menu) {
    Node items = menu.getSkin().getNode();
    Event.fireEvent(
        items,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
  }

  private static void pressed(Scene scene, KeyEvent event) {
    boolean asked =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    if (asked) {
      Optional.ofNullable(scene.getFocusOwner()).ifPresent(MenuKey::ask);
      event.consume();
    }
  }

  private static void ask(Node node) {
    Bounds bounds = node.getLayoutBounds();
    Point2D at = node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    node.fireEvent(
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            bounds.getCenterX(),
            bounds.getCenterY(),
            at.getX(),
            at.getY(),
            true,
            null));
  }
}

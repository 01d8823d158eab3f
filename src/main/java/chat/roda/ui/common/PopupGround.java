package chat.roda.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * What is around menus and notices, where the system draws no window that is transparent, as
 * without a compositor: the theme's colour. It would be white. FX thread.
 */
final class PopupGround {
  private PopupGround() {}

  /** From now on, until the end of the program, every popup has that of {@code look}. */
  static void follow(ObservableValue<Look> look) {
    ListChangeListener<Window> listener =
        change -> {
          while (change.next()) {
            change.getAddedSubList().stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(popup -> popup.getScene().setFill(look.getValue().ground()));
          }
        };
    Window.getWindows().addListener(listener);
  }
}

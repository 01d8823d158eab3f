package chat.roda.app;

import javafx.beans.property.BooleanProperty;
import javafx.stage.Window;

/** What only the system can do elsewhere, and the head-less toolkit does not. FX thread. */
final class Toolkit {
  private Toolkit() {}

  /** Gives a window the focus, or takes it, as when the person goes to another program. */
  static void focus(Window window, boolean now) {
    try {
      Class.forName("com.sun.javafx.stage.WindowHelper")
          .getMethod("setFocused", Window.class, boolean.class)
          .invoke(null, window, now);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Has a screen reader listen, or not. */
  static void listen(boolean now) {
    try {
      var active =
          (BooleanProperty)
              Class.forName("com.sun.javafx.application.PlatformImpl")
                  .getMethod("accessibilityActiveProperty")
                  .invoke(null);
      active.set(now);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

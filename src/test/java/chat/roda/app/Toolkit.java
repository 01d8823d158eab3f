package chat.roda.app;

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
}

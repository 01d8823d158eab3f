package chat.roda.desktop;

import java.util.function.Consumer;

/**
 * The links that macOS opens with the program: they come to the one that runs, and never as the
 * argument of a second start, as elsewhere. JavaFX passes them on to AWT since its version 25
 * (JDK-8354631); the link that the program is started by is lost on that way (JDK-8198549).
 */
public final class OpenedLinks {
  private OpenedLinks() {}

  /**
   * Listens on macOS, and does nothing elsewhere. JavaFX's thread, before a window is shown.
   *
   * @param opened hears each link, on any thread
   */
  public static void listen(Consumer<String> opened) {
    if (System.getProperty("os.name", "").startsWith("Mac")
        && java.awt.Desktop.isDesktopSupported()
        && java.awt.Desktop.getDesktop().isSupported(java.awt.Desktop.Action.APP_OPEN_URI)) {
      java.awt.Desktop.getDesktop()
          .setOpenURIHandler(event -> opened.accept(event.getURI().toString()));
    }
  }
}

package chat.roda.desktop;

/**
 * The person's desktop around the window: its notices, and its tray. Any thread; nothing here
 * blocks, and what is given is run on another thread.
 */
public interface Desktop extends AutoCloseable {
  /** A desktop that has neither. */
  Desktop NONE =
      new Desktop() {
        @Override
        public void tell(Notice notice, Runnable chosen, Runnable unable) {
          unable.run();
        }

        @Override
        public void takeAway(String about) {}

        @Override
        public void showInTray(TrayState state, Runnable chosen) {}

        @Override
        public void close() {}
      };

  /**
   * Shows a notice.
   *
   * @param chosen what happens when the person clicks on it
   * @param unable what happens where the desktop shows no notices
   */
  void tell(Notice notice, Runnable chosen, Runnable unable);

  /** Takes away the notice about that, if it is still there and the desktop lets it. */
  void takeAway(String about);

  /**
   * Shows the program in the tray, where there is one, or changes what is shown there.
   *
   * @param chosen what happens when the person clicks on it
   */
  void showInTray(TrayState state, Runnable chosen);

  /** Takes away what is shown. */
  @Override
  void close();

  /** The desktop of the system that this runs on. */
  static Desktop ofThisMachine() {
    String system = System.getProperty("os.name", "");
    return system.startsWith("Windows") || system.startsWith("Mac")
        ? new TrayDesktop()
        : BusDesktop.ofThisSession();
  }
}

package chat.roda.settings;

/** In which light the window is shown. */
public enum ThemeChoice {
  /** As the system is set. */
  SYSTEM,
  LIGHT,
  DARK
}

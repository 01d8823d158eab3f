package chat.roda.settings;

/** In which light the window is shown. */
public enum ThemeChoice {
  /** As the system is set. */
  SYSTEM,
  LIGHT,
  DARK,
  /** Black, white and few strong colours, for eyes that need it. */
  HIGH_CONTRAST
}

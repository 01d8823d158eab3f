package chat.roda.settings;

/**
 * How the window looks.
 *
 * @param textSize in percent of the usual one, brought between {@value #MIN_TEXT_SIZE} and {@value
 *     #MAX_TEXT_SIZE}
 */
public record Appearance(
    ThemeChoice theme, LanguageChoice language, int textSize, Density density, Motion motion) {
  public static final int MIN_TEXT_SIZE = 80;

  public static final int MAX_TEXT_SIZE = 200;

  /** What is usual, as the system is set. */
  public static final Appearance DEFAULT =
      new Appearance(
          ThemeChoice.SYSTEM, LanguageChoice.SYSTEM, 100, Density.COMFORTABLE, Motion.SYSTEM);

  public Appearance {
    textSize = Math.clamp(textSize, MIN_TEXT_SIZE, MAX_TEXT_SIZE);
  }

  public Appearance withTheme(ThemeChoice changed) {
    return new Appearance(changed, language, textSize, density, motion);
  }

  public Appearance withLanguage(LanguageChoice changed) {
    return new Appearance(theme, changed, textSize, density, motion);
  }

  public Appearance withTextSize(int changed) {
    return new Appearance(theme, language, changed, density, motion);
  }

  public Appearance withDensity(Density changed) {
    return new Appearance(theme, language, textSize, changed, motion);
  }

  public Appearance withMotion(Motion changed) {
    return new Appearance(theme, language, textSize, density, changed);
  }
}

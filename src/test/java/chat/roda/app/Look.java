package chat.roda.app;

import chat.roda.settings.Appearance;
import chat.roda.settings.Density;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Motion;
import chat.roda.settings.ThemeChoice;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the window looks in a picture.
 *
 * @param size of the text, in percent
 * @param width of the window, in pixels
 */
record Look(ThemeChoice theme, LanguageChoice language, int size, int width, Density density) {
  static final int WIDE = 1000;
  static final int NARROW = 360;

  private static final int SMALL = 80;
  private static final int USUAL = 100;
  private static final int LARGE = 200;

  /** The longer language where there is the least room for it: the one that every build sees. */
  private static final Look DAILY =
      new Look(ThemeChoice.DARK, LanguageChoice.PORTUGUESE, USUAL, NARROW, Density.COMFORTABLE);

  /**
   * Of every look, those whose names have what {@code -Dlook=} says; and only one where no pictures
   * are wanted.
   */
  static Stream<Look> all() {
    String wanted = System.getProperty("look", "");
    return Pictures.areWanted()
        ? every().filter(look -> look.toString().contains(wanted))
        : Stream.of(DAILY);
  }

  private static Stream<Look> every() {
    return Stream.concat(usual(), rare()).distinct();
  }

  /** Both themes in both languages, wide and narrow. */
  private static Stream<Look> usual() {
    return Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK)
        .flatMap(theme ->
            Stream.of(LanguageChoice.ENGLISH, LanguageChoice.PORTUGUESE)
                .flatMap(language ->
                    Stream.of(WIDE, NARROW)
                        .map(width ->
                            new Look(theme, language, USUAL, width, Density.COMFORTABLE))));
  }

  /** With these, each two values of any two components are together in one of the looks. */
  private static Stream<Look> rare() {
    LanguageChoice english = LanguageChoice.ENGLISH;
    LanguageChoice portuguese = LanguageChoice.PORTUGUESE;
    ThemeChoice contrast = ThemeChoice.HIGH_CONTRAST;
    Density usual = Density.COMFORTABLE;
    Density compact = Density.COMPACT;
    return Stream.of(
        new Look(ThemeChoice.LIGHT, english, SMALL, WIDE, compact),
        new Look(ThemeChoice.LIGHT, english, LARGE, NARROW, usual),
        new Look(ThemeChoice.DARK, portuguese, SMALL, NARROW, usual),
        new Look(ThemeChoice.DARK, portuguese, LARGE, WIDE, compact),
        new Look(contrast, english, SMALL, NARROW, compact),
        new Look(contrast, portuguese, USUAL, WIDE, compact),
        new Look(contrast, english, LARGE, WIDE, usual),
        // Where there is the least room at all.
        new Look(ThemeChoice.DARK, portuguese, LARGE, NARROW, usual),
        new Look(contrast, portuguese, LARGE, NARROW, compact));
  }

  Appearance appearance() {
    return Appearance.DEFAULT
        .withTheme(theme)
        .withLanguage(language)
        .withTextSize(size)
        .withDensity(density)
        .withMotion(Motion.NONE);
  }

  @Override
  public String toString() {
    return "%s %s %d%% %d %s"
        .formatted(theme, language, size, width, density)
        .toLowerCase(Locale.ROOT);
  }
}

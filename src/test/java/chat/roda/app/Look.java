package chat.roda.app;

import chat.roda.settings.Appearance;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.ThemeChoice;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the window looks in a picture.
 *
 * @param size of the text, in percent
 * @param width of the window, in pixels
 */
record Look(ThemeChoice theme, LanguageChoice language, int size, int width) {
  static final int WIDE = 1000;
  static final int NARROW = 360;

  private static final int LARGE = 200;

  /**
   * Three themes, in both languages, wide and narrow, and the largest text in both widths; of these
   * those whose names have what {@code -Dlook=} says.
   */
  static Stream<Look> all() {
    String wanted = System.getProperty("look", "");
    return every().filter(look -> look.toString().contains(wanted));
  }

  private static Stream<Look> every() {
    Stream<Look> usual =
        Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)
            .flatMap(theme ->
                Stream.of(LanguageChoice.ENGLISH, LanguageChoice.PORTUGUESE)
                    .flatMap(language ->
                        Stream.of(WIDE, NARROW)
                            .map(width -> new Look(theme, language, 100, width))));
    return Stream.concat(
        usual,
        Stream.of(WIDE, NARROW)
            .map(width -> new Look(ThemeChoice.LIGHT, LanguageChoice.PORTUGUESE, LARGE, width)));
  }

  /** Whether there is no room for the bars at the sides. */
  boolean isFolded() {
    return width == NARROW || size == LARGE;
  }

  Appearance appearance() {
    return Appearance.DEFAULT.withTheme(theme).withLanguage(language).withTextSize(size);
  }

  @Override
  public String toString() {
    return "%s %s %d%% %d".formatted(theme, language, size, width).toLowerCase(Locale.ROOT);
  }
}

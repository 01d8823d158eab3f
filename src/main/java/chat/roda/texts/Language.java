package chat.roda.texts;

import java.util.Locale;

/** The languages that Roda speaks. */
public enum Language {
  ENGLISH("en", Locale.UK),
  PORTUGUESE("pt_BR", Locale.of("pt", "BR"));

  private final String suffix;
  private final Locale locale;

  Language(String suffix, Locale locale) {
    this.suffix = suffix;
    this.locale = locale;
  }

  /** The language for somebody whose system is set to {@code locale}; English for all others. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("pt") ? PORTUGUESE : ENGLISH;
  }

  /**
   * The locale for dates and numbers. English ones are British: the day stands before the month and
   * hours go to 24, as everywhere in the window.
   */
  public Locale locale() {
    return locale;
  }

  /** Ends the names of the files in this language. */
  public String suffix() {
    return suffix;
  }
}

package chat.roda.texts;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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
   * The language of the system. Where a Linux has not installed the locale that it names, Java says
   * English, without a country or of the United States, whatever was named.
   *
   * @param environment the variables of the process
   */
  public static Language ofSystem(Locale locale, Map<String, String> environment) {
    return locale.getCountry().isEmpty() || locale.equals(Locale.US)
        ? Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .map(value -> of(Locale.of(value.split("[_.@]", 2)[0])))
            .orElseGet(() -> of(locale))
        : of(locale);
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

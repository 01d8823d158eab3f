package chat.roda.settings;

/** In which language the program speaks. */
public enum LanguageChoice {
  /** That of the system, where Roda speaks it. */
  SYSTEM,
  ENGLISH,
  PORTUGUESE
}

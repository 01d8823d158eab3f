package chat.roda.irc;

/**
 * The characters that turn the order in which what follows is written, or hold it together (Unicode
 * Standard Annex 9, "Explicit Directional Embedding, Override and Isolate"). Whoever writes them
 * turns around also what others write beside it: they are not shown.
 */
public final class Directions {
  private static final char FIRST_EMBEDDING = '\u202a';
  private static final char LAST_OVERRIDE = '\u202e';
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char LAST_ISOLATE = '\u2069';

  private Directions() {}

  static boolean turn(int c) {
    return (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE)
        || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
  }

  /** The same text without them. */
  public static String without(String text) {
    return text.chars().noneMatch(Directions::turn)
        ? text
        : text.codePoints()
            .filter(c -> !turn(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}

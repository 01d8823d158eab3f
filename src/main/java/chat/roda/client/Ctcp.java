package chat.roda.client;

import java.util.Locale;
import java.util.Optional;

/**
 * What a message says to a client instead of a person (CTCP).
 *
 * @param command in upper case
 */
record Ctcp(String command, String text) {
  private static final char MARK = '\u0001';

  static Optional<Ctcp> parse(String text) {
    if (text.isEmpty() || text.charAt(0) != MARK) {
      return Optional.empty();
    }
    int last = text.length() - 1;
    String inside = text.substring(1, last > 0 && text.charAt(last) == MARK ? last : last + 1);
    int space = inside.indexOf(' ');
    return space < 0
        ? Optional.of(new Ctcp(inside.toUpperCase(Locale.ROOT), ""))
        : Optional.of(
            new Ctcp(
                inside.substring(0, space).toUpperCase(Locale.ROOT), inside.substring(space + 1)));
  }

  /** As it stands in a message. */
  @Override
  public String toString() {
    return MARK + command + (text.isEmpty() ? "" : " " + text) + MARK;
  }

  /** The text without the marks that would make it anything else than what a person says. */
  static String spoken(String text) {
    return text.replace(String.valueOf(MARK), "");
  }
}

package chat.roda.irc;

import java.util.Optional;

/**
 * What may be a nickname: letters of any script, digits, marks, symbols and a few signs. Wider than
 * RFC 2812, section 2.3.1, so that João, Müller and 李 can use their names; never anything that
 * another part of the protocol gives a meaning.
 */
public final class Nickname {
  /** In code points; {@code NICKLEN} in {@code RPL_ISUPPORT}. */
  public static final int MAX_LENGTH = 30;

  private static final String LEADING_SIGNS = "#&+~@%:$-<";
  private static final String RESERVED = "!@*?,.:;\"/<>=&#%$()";

  private Nickname() {}

  /** What is wrong with {@code text} as a nickname; empty when nothing is. */
  public static Optional<NicknameProblem> check(String text) {
    if (text.isEmpty()) {
      return Optional.of(NicknameProblem.EMPTY);
    }
    int first = text.codePointAt(0);
    if (LEADING_SIGNS.indexOf(first) >= 0 || isMark(first)) {
      return Optional.of(NicknameProblem.LEADING_SIGN);
    }
    Optional<NicknameProblem> wrong =
        text.codePoints().mapToObj(Nickname::problemOf).flatMap(Optional::stream).findFirst();
    if (wrong.isPresent()) {
      return wrong;
    }
    return text.codePointCount(0, text.length()) > MAX_LENGTH
        ? Optional.of(NicknameProblem.TOO_LONG)
        : Optional.empty();
  }

  private static Optional<NicknameProblem> problemOf(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return Optional.of(NicknameProblem.SPACE);
    }
    if (RESERVED.indexOf(c) >= 0) {
      return Optional.of(NicknameProblem.RESERVED);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          Optional.of(NicknameProblem.CONTROL);
      default -> Optional.empty();
    };
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}

package chat.roda.irc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is too long for one line into pieces that are not. */
public final class TextSplitter {
  /** Joins emoji to one, such as a family. */
  private static final int JOINER = 0x200D;

  private TextSplitter() {}

  /**
   * The pieces of {@code text}, each of at most {@code maxBytes} in UTF-8. It is cut at a space
   * where there is one in the later half of a piece (the space is dropped), else between
   * characters, those that are drawn as one kept together where they fit.
   *
   * @param maxBytes at least 4, the longest character
   */
  public static List<String> split(String text, int maxBytes) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
      int end = fitting(rest, maxBytes);
      int space = rest.lastIndexOf(' ', end);
      boolean atSpace = space > end / 2;
      pieces.add(rest.substring(0, atSpace ? space : end));
      rest = rest.substring(atSpace ? space + 1 : end);
    }
    pieces.add(rest);
    return pieces;
  }

  /** How many chars of {@code text} fit, without cutting a character in two. */
  private static int fitting(String text, int maxBytes) {
    int bytes = 0;
    int end = 0;
    int whole = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes > maxBytes) {
        break;
      }
      end += Character.charCount(c);
      if (!continues(text, end)) {
        whole = end;
      }
    }
    return whole > 0 ? whole : end;
  }

  /** Whether the character at {@code index} is drawn as one with what is before it. */
  private static boolean continues(String text, int index) {
    if (index >= text.length()) {
      return false;
    }
    int c = text.codePointAt(index);
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default ->
          c == JOINER || text.codePointBefore(index) == JOINER || Character.isEmojiModifier(c);
    };
  }
}

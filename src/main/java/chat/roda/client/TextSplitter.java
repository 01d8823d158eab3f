package chat.roda.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long for one message, between words where there are any. */
final class TextSplitter {
  private TextSplitter() {}

  /**
   * @param maxBytes of UTF-8 in each part; at least 4
   */
  static List<String> split(String text, int maxBytes) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
      int end = fitting(rest, maxBytes);
      int space = rest.lastIndexOf(' ', end);
      boolean atWord = space > 0 && !rest.substring(0, space).isBlank();
      parts.add(rest.substring(0, atWord ? space : end));
      rest = rest.substring(atWord ? space + 1 : end);
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** How many chars fit, without cutting a code point, or what is drawn as one, where possible. */
  private static int fitting(String text, int maxBytes) {
    int bytes = 0;
    int end = 0;
    int whole = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      bytes += bytesOf(c);
      if (bytes > maxBytes) {
        break;
      }
      if (!continues(text, end)) {
        whole = end;
      }
      end += Character.charCount(c);
    }
    return continues(text, end) && whole > 0 ? whole : end;
  }

  /** Whether what stands at {@code index} belongs to what is before it. */
  private static boolean continues(String text, int index) {
    if (index == 0 || index >= text.length()) {
      return false;
    }
    int c = text.codePointAt(index);
    int before = text.codePointBefore(index);
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> c == 0x200D || before == 0x200D || Character.isEmojiModifier(c);
    };
  }

  private static int bytesOf(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}

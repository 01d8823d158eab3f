package chat.roda.host.command.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps texts, and lists of words, to lengths that fit into lines. */
public final class Words {
  /** Leaves room in a line for the source, the numeric and the names before the list. */
  private static final int MAX_BYTES = 300;

  private Words() {}

  /** The words, space-separated, in as few texts as they fit; one empty text for no words. */
  public static List<String> inLines(Iterable<String> words) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    int bytes = 0;
    for (String word : words) {
      int length = word.getBytes(StandardCharsets.UTF_8).length + 1;
      if (bytes + length > MAX_BYTES && bytes > 0) {
        lines.add(line.toString());
        line.setLength(0);
        bytes = 0;
      }
      line.append(bytes == 0 ? "" : " ").append(word);
      bytes += length;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text, or its beginning where it has more characters than that. */
  public static String clip(String text, int maxChars) {
    return text.codePointCount(0, text.length()) <= maxChars
        ? text
        : text.substring(0, text.offsetByCodePoints(0, maxChars));
  }
}

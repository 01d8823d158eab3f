package chat.roda.irc;

import java.util.ArrayList;
import java.util.List;

/**
 * A message of several lines as one text (IRCv3 draft/multiline). Lines end with LF, and CR stands
 * where a line was cut in two only to be sent: neither can be part of what a line of IRC carries.
 */
public final class Multiline {
  private static final char BREAK = '\n';
  private static final char CUT = '\r';

  private Multiline() {}

  /**
   * What is sent as one line.
   *
   * @param continues whether it goes on the line of the part before it
   */
  public record Part(String text, boolean continues) {}

  /** The parts as one text. */
  public static String join(List<Part> parts) {
    var text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (i > 0) {
        text.append(part.continues() ? CUT : BREAK);
      }
      text.append(part.text());
    }
    return text.toString();
  }

  /** Whether {@code text} has more than one part. */
  public static boolean isSeveral(String text) {
    return text.indexOf(BREAK) >= 0 || text.indexOf(CUT) >= 0;
  }

  /** The parts of {@code text}, in their order. */
  public static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    boolean continues = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == BREAK || c == CUT) {
        parts.add(new Part(text.substring(start, i), continues));
        start = i + 1;
        continues = c == CUT;
      }
    }
    parts.add(new Part(text.substring(start), continues));
    return parts;
  }

  /** The text as a person wrote it, with LF between its lines. */
  public static String whole(String text) {
    return text.replace(Character.toString(CUT), "");
  }
}

package chat.roda.ui.emoji;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the emoji in a text: those that Unicode says to show as pictures, with skin tones, flags,
 * keycaps, and several joined to one (Unicode Technical Standard 51).
 */
public final class EmojiText {
  /** Asks for a picture of what is a letter else. */
  static final String AS_PICTURE = "\uFE0F";

  /** Joins several to one. */
  static final String JOINER = "\u200D";

  /** The lowest char that an emoji has beside digits and letters; below are nearly all texts. */
  private static final char LOWEST = '\u200D';

  private static final int MOST_LARGE = 3;

  /** Unicode joins ten signs at most; the regular expression takes stack for each. */
  private static final int MOST_JOINED = 15;

  /** Only where the text asks for it; alone it is a sign or a digit. */
  private static final String ASKED = "[\\p{IsEmoji}&&[^\\p{IsEmoji_Presentation}]]\uFE0F";

  private static final String TONED = "\\p{IsEmoji_Modifier_Base}\uFE0F?\\p{IsEmoji_Modifier}";
  private static final String BORN = "\\p{IsEmoji_Presentation}(?!\uFE0E)\uFE0F?";
  private static final String TAGS = "(?:[\\x{E0020}-\\x{E007E}]+\\x{E007F})?";
  private static final String ONE = "(?:" + TONED + "|" + BORN + "|" + ASKED + ")" + TAGS;

  /** In one that is joined, a sign need not ask for its picture. */
  private static final String FURTHER = "(?:" + ONE + "|\\p{IsEmoji}\uFE0F?)";

  private static final Pattern EMOJI =
      Pattern.compile(
          "[\\x{1F1E6}-\\x{1F1FF}]{2}|[#*0-9]\uFE0F?\u20E3|(?:"
              + ONE
              + "|\\p{IsEmoji}(?=\u200D\\p{IsEmoji}))(?:\u200D"
              + FURTHER
              + "){0,"
              + MOST_JOINED
              + "}+");

  private EmojiText() {}

  /**
   * A part of a text.
   *
   * @param text the characters
   * @param emoji whether they are one emoji
   * @param start where it begins
   */
  public record Piece(String text, boolean emoji, int start) {
    public int end() {
      return start + text.length();
    }
  }

  /** The text in its parts; each emoji is one of its own. */
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    if (mayHaveSome(text)) {
      Matcher emoji = EMOJI.matcher(text);
      while (emoji.find()) {
        addWords(pieces, text, from, emoji.start());
        pieces.add(new Piece(emoji.group(), true, emoji.start()));
        from = emoji.end();
      }
    }
    addWords(pieces, text, from, text.length());
    return pieces;
  }

  private static void addWords(List<Piece> pieces, String text, int from, int to) {
    if (to > from) {
      pieces.add(new Piece(text.substring(from, to), false, from));
    }
  }

  /** Quick, as it is asked of every message; says yes to some texts without emoji. */
  public static boolean mayHaveSome(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= LOWEST && (Character.isSurrogate(c) || isSign(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return c == '\uFE0F' || c == '\u20E3' || (c >= '\u2300' && c <= '\u2BFF');
  }

  /** Whether {@code text} is nothing but one to three emoji, which are drawn large. */
  public static boolean isLarge(String text) {
    if (!mayHaveSome(text)) {
      return false;
    }
    List<Piece> pieces = pieces(text);
    return pieces.stream().allMatch(p -> p.emoji() || p.text().isBlank())
        && pieces.stream().filter(Piece::emoji).count() <= MOST_LARGE;
  }
}

package chat.roda.ui.export;

import chat.roda.irc.FormattedText;
import chat.roda.irc.FormattedText.Style;

/** What people said as a part of a page, where it is only ever text. */
final class HtmlWords {
  private HtmlWords() {}

  /**
   * {@code wire} with elements for its formatting; what is hidden is seen when it is pointed at.
   */
  static String formatted(String wire) {
    return FormattedText.parse(wire).written(HtmlWords::escaped, HtmlWords::within);
  }

  private static String within(Style style, String words) {
    return switch (style) {
      case BOLD -> "<strong>" + words + "</strong>";
      case ITALIC -> "<em>" + words + "</em>";
      case STRIKE -> "<s>" + words + "</s>";
      case UNDERLINE -> "<u>" + words + "</u>";
      case CODE -> "<code>" + words + "</code>";
      case SPOILER -> "<span class=\"spoiler\" tabindex=\"0\">" + words + "</span>";
      case REVERSE -> words;
    };
  }

  /** Text that stays text wherever it stands in a page. */
  static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}

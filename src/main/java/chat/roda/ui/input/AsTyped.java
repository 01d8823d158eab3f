package chat.roda.ui.input;

import chat.roda.client.ChatLine;
import chat.roda.irc.FormattedText;
import chat.roda.irc.FormattedText.Style;

/** What somebody said, formatted by the signs that people type for it: {@link Markup} turned. */
public final class AsTyped {
  private AsTyped() {}

  /** {@code wire} with signs for its codes; what no sign is typed for is words alone. */
  public static String of(String wire) {
    return FormattedText.parse(wire)
        .written(words -> words, (style, words) -> sign(style) + words + sign(style));
  }

  /** What is typed to say {@code line}, commands and all. */
  public static String of(ChatLine line) {
    String words = of(line.wire());
    return line.kind() == ChatLine.Kind.ACTION
        ? "/me " + words
        : words.startsWith("/") ? "/" + words : words;
  }

  private static String sign(Style style) {
    return switch (style) {
      case BOLD -> "**";
      case ITALIC -> "*";
      case STRIKE -> "~~";
      case CODE -> "`";
      case SPOILER -> "||";
      case UNDERLINE, REVERSE -> "";
    };
  }
}

package chat.roda.ui.common;

/** Names and addresses where there is room for their beginning only. */
public final class Shortened {
  private Shortened() {}

  /** The text, or so many signs of it of which the last is an ellipsis. */
  public static String of(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}

package chat.roda.ui.spelling;

/**
 * A word where it stands in a text.
 *
 * @param start its first char
 */
public record TextWord(String text, int start) {
  /** After its last char. */
  public int end() {
    return start + text.length();
  }
}

package chat.roda.client;

import java.util.regex.Pattern;

/** The colours and styles that some IRC clients put into their text. */
final class Formatting {
  private static final Pattern CODES =
      Pattern.compile(
          "\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|\\x04(?:[0-9A-Fa-f]{6}(?:,[0-9A-Fa-f]{6})?)?"
              + "|[\\x00-\\x08\\x0B-\\x1F\\x7F]");

  private Formatting() {}

  /** What was said, without them and without other control characters but the tab. */
  static String strip(String text) {
    return CODES.matcher(text).replaceAll("");
  }
}

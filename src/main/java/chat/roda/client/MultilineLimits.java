package chat.roda.client;

/**
 * How long a message of several lines may be (IRCv3 draft/multiline, "Capabilities").
 *
 * @param bytes of its text, in UTF-8
 * @param lines as they are sent
 */
record MultilineLimits(int bytes, int lines) {
  private static final int USUAL_BYTES = 4_096;
  private static final int USUAL_LINES = 24;

  /** From the capability's value, such as {@code max-bytes=4096,max-lines=24}. */
  static MultilineLimits parse(String value) {
    return new MultilineLimits(
        number(value, "max-bytes=", USUAL_BYTES), number(value, "max-lines=", USUAL_LINES));
  }

  private static int number(String value, String key, int usual) {
    for (String word : value.split(",")) {
      String digits = word.startsWith(key) ? word.substring(key.length()) : "";
      if (digits.matches("[1-9]\\d{0,6}")) {
        return Integer.parseInt(digits);
      }
    }
    return usual;
  }
}

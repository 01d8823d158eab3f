package chat.roda.irc;

import java.nio.charset.StandardCharsets;

/** Writes messages as lines. */
public final class MessageFormatter {
  private static final String END = "\r\n";

  /** Most lines are shorter, in characters. */
  private static final int USUAL = 160;

  private MessageFormatter() {}

  /** The line without its end. */
  public static String format(Message message) {
    return line(message).toString();
  }

  /** The line with CR LF, in UTF-8. */
  public static byte[] encode(Message message) {
    return line(message).append(END).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static StringBuilder line(Message message) {
    var line = new StringBuilder(USUAL);
    if (!message.tags().isEmpty()) {
      line.append('@').append(message.tags().wire()).append(' ');
    }
    appendBody(message, line);
    return line;
  }

  /** How many bytes the line has without its tags and with its CR LF: what IRC limits to 512. */
  public static int bodyBytes(Message message) {
    var body = new StringBuilder(USUAL);
    appendBody(message, body);
    return body.toString().getBytes(StandardCharsets.UTF_8).length + END.length();
  }

  private static void appendBody(Message message, StringBuilder line) {
    if (!message.source().isNone()) {
      line.append(':');
      message.source().appendTo(line);
      line.append(' ');
    }
    line.append(message.command().wire());
    int last = message.params().size() - 1;
    for (int i = 0; i <= last; i++) {
      String param = message.params().get(i);
      boolean colon =
          !Message.isMiddle(param) || (i == last && message.command().endsInText(last + 1));
      line.append(colon ? " :" : " ").append(param);
    }
  }
}

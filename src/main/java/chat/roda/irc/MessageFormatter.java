package chat.roda.irc;

import java.nio.charset.StandardCharsets;

/** Writes messages as lines. */
public final class MessageFormatter {
  private MessageFormatter() {}

  /** The line without its end. */
  public static String format(Message message) {
    var line = new StringBuilder(128);
    if (!message.tags().isEmpty()) {
      line.append('@').append(message.tags().wire()).append(' ');
    }
    appendBody(message, line);
    return line.toString();
  }

  /** The line with CR LF, in UTF-8. */
  public static byte[] encode(Message message) {
    return (format(message) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /** How many bytes the line has without its tags and with its CR LF: what IRC limits to 512. */
  public static int bodyBytes(Message message) {
    var body = new StringBuilder(128);
    appendBody(message, body);
    return body.toString().getBytes(StandardCharsets.UTF_8).length + 2;
  }

  private static void appendBody(Message message, StringBuilder line) {
    if (!message.source().isNone()) {
      line.append(':').append(message.source()).append(' ');
    }
    line.append(message.command().wire());
    int last = message.params().size() - 1;
    for (int i = 0; i <= last; i++) {
      String param = message.params().get(i);
      boolean colon = !Message.isMiddle(param) || (i == last && endsInText(message));
      line.append(colon ? " :" : " ").append(param);
    }
  }

  private static boolean endsInText(Message message) {
    return switch (message.command()) {
      // A server's list of capabilities has its colon; a client's "CAP LS 302" has none.
      case Verb verb when verb == Verb.CAP -> message.params().size() > 2;
      // The reason, where there is one.
      case Verb verb when verb == Verb.PART -> message.params().size() > 1;
      case Verb verb -> verb.endsInText();
      case Numeric numeric -> numeric.endsInText();
      case Command.Other _ -> false;
    };
  }
}

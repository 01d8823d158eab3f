package chat.roda.irc;

import java.nio.charset.StandardCharsets;

/** Writes messages as lines. */
public final class MessageFormatter {
  private static final byte[] END = {'\r', '\n'};

  private MessageFormatter() {}

  /** The line without its end. */
  public static String format(Message message) {
    byte[] line = encode(message);
    return new String(line, 0, line.length - END.length, StandardCharsets.UTF_8);
  }

  /** The line with CR LF, in UTF-8. */
  public static byte[] encode(Message message) {
    var line = new LineBytes();
    write(message, line);
    return line.toArray();
  }

  /** Adds the line with CR LF. */
  public static void write(Message message, LineBytes into) {
    if (!message.tags().isEmpty()) {
      into.add('@');
      into.add(message.tags().wire());
      into.add(' ');
    }
    writeBody(message, into);
    into.add(END);
  }

  /** How many bytes the line has without its tags and with its CR LF: what IRC limits to 512. */
  public static int bodyBytes(Message message) {
    var body = new LineBytes();
    writeBody(message, body);
    return body.length() + END.length;
  }

  private static void writeBody(Message message, LineBytes into) {
    into.addBeginning(message);
    int last = message.params().size() - 1;
    if (last >= 0) {
      String param = message.params().get(last);
      boolean colon = message.command().endsInText(last + 1) || !Params.isMiddle(param);
      into.add(' ');
      if (colon) {
        into.add(':');
      }
      into.add(param);
    }
  }
}

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
    writeTags(message.tags(), into);
    writeBody(message, into);
    into.add(END);
  }

  /**
   * Adds the line in which somebody says something: as {@link #write}, but no message is made.
   *
   * @param text can stand in a line
   */
  public static void writeSaid(
      Tags tags, Source source, Verb verb, String target, Utf8 text, LineBytes into) {
    writeTags(tags, into);
    into.addBeginning(source, verb, target);
    into.add(' ');
    into.add(':');
    into.add(text);
    into.add(END);
  }

  private static void writeTags(Tags tags, LineBytes into) {
    if (!tags.isEmpty()) {
      into.add('@');
      into.add(tags.wire());
      into.add(' ');
    }
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
      Utf8 param = message.lastText();
      boolean colon = message.command().endsInText(last + 1) || !param.isMiddle();
      into.add(' ');
      if (colon) {
        into.add(':');
      }
      into.add(param);
    }
  }
}

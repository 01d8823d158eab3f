package chat.roda.client;

import chat.roda.irc.MessageParser;
import chat.roda.irc.Parsed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads lines that may come from old clients by way of old servers: not all of them are UTF-8. */
final class LenientParser {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final MessageParser PARSER = MessageParser.OF_SERVERS;

  static final int MAX_LINE_BYTES = PARSER.maxLineBytes() + 1;

  private LenientParser() {}

  /** What is not UTF-8 is read as Windows-1252, in which every byte means something. */
  static Parsed parse(byte[] bytes, int offset, int length) {
    Parsed parsed = PARSER.parse(bytes, offset, length);
    if (parsed instanceof Parsed.Malformed malformed
        && malformed.problem() == Parsed.Problem.NOT_UTF8) {
      byte[] utf8 =
          new String(bytes, offset, length, WINDOWS_1252).getBytes(StandardCharsets.UTF_8);
      return PARSER.parse(utf8, 0, utf8.length);
    }
    return parsed;
  }
}

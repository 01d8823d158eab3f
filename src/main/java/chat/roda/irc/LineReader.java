package chat.roda.irc;

import java.util.Arrays;
import java.util.Optional;

/**
 * Reads line after line as a {@link MessageParser} does. What somebody says in a conversation
 * mostly begins as what was said before it: then nothing but its text is read, and the other words
 * are those of the message before. Not thread-safe.
 */
public final class LineReader {
  private final MessageParser parser;

  /** A message that ended in a text, of a line without tags. */
  private Optional<Message> before = Optional.empty();

  /** How its line began, with the colon before the text. */
  private byte[] beginning = {};

  public LineReader(MessageParser parser) {
    this.parser = parser;
  }

  /** As {@link MessageParser#parse}. */
  public Parsed read(byte[] bytes, int offset, int length) {
    int end =
        length > 0 && bytes[offset + length - 1] == '\r' ? offset + length - 1 : offset + length;
    int text = offset + beginning.length;
    if (before.isPresent()
        && text <= end
        && end - offset <= parser.maxBodyBytes()
        && Arrays.equals(bytes, offset, text, beginning, 0, beginning.length)
        && isOrdinary(bytes, text, end)) {
      return new Parsed.Ok(before.get().withLast(Utf8.ofLine(bytes, text, end)));
    }
    Parsed parsed = parser.parse(bytes, offset, length);
    if (parsed instanceof Parsed.Ok(Message message)) {
      remember(message, bytes, offset, end);
    }
    return parsed;
  }

  private void remember(Message message, byte[] bytes, int from, int end) {
    int text = end - message.lastText().length();
    if (!message.params().isEmpty()
        && bytes[from] != '@'
        && bytes[text - 1] == ':'
        && bytes[text - 2] == ' '
        && Utf8.of(bytes, text, end).equals(message.lastText())) {
      before = Optional.of(message);
      beginning = Arrays.copyOfRange(bytes, from, text);
    }
  }

  private static boolean isOrdinary(byte[] bytes, int from, int end) {
    var look = ByteLook.at(bytes, from, end);
    return look.isAscii() && !look.breaksLine();
  }
}

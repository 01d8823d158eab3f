package chat.roda.irc;

import chat.roda.irc.Parsed.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines as messages (Modern IRC, "Message Format"; IRCv3 message-tags). For any bytes it
 * gives a value and never throws; what is too long is refused before it is decoded.
 *
 * @param maxTagBytes the longest tag part, with its {@code @} and its space
 * @param maxBodyBytes the longest rest, without CR LF
 */
public record MessageParser(int maxTagBytes, int maxBodyBytes) {
  /** The limits for what a client sends: 4096 bytes of tags and 512 with CR LF of the rest. */
  public static final MessageParser OF_CLIENTS = new MessageParser(4096, 510);

  /** The limits for what a server sends: 8191 bytes of tags, and as much for the rest. */
  public static final MessageParser OF_SERVERS = new MessageParser(8191, 8191);

  private static final int MAX_PARAMS = 64;
  private static final int USUAL_PARAMS = 2;

  /** The longest line that can be a message, without CR LF. */
  public int maxLineBytes() {
    return maxTagBytes + maxBodyBytes;
  }

  /** Reads the line in {@code bytes}; it ends before its LF, and may end in CR. */
  public Parsed parse(byte[] bytes, int offset, int length) {
    int end = offset + length;
    if (end > offset && bytes[end - 1] == '\r') {
      end--;
    }
    int body = offset;
    if (body < end && bytes[body] == '@') {
      while (body < end && bytes[body] != ' ') {
        body++;
      }
      while (body < end && bytes[body] == ' ') {
        body++;
      }
      if (body - offset > maxTagBytes) {
        return malformed(Problem.TAGS_TOO_LONG);
      }
    }
    if (end - body > maxBodyBytes) {
      return malformed(Problem.TOO_LONG, commandIn(bytes, body, end));
    }
    var look = ByteLook.at(bytes, offset, end);
    if (look.breaksLine()) {
      return malformed(Problem.FORBIDDEN_BYTE);
    }
    if (!look.isAscii() && !isUtf8(bytes, offset, end)) {
      return malformed(Problem.NOT_UTF8, commandIn(bytes, body, end));
    }
    return parse(new Words(bytes, offset, end));
  }

  private static Parsed parse(Words words) {
    Tags tags = words.peek() == '@' ? Tags.parse(words.next().substring(1)) : Tags.NONE;
    Source source = words.peek() == ':' ? Source.parse(words.next().substring(1)) : Source.NONE;
    String word = words.next();
    if (word.isEmpty()) {
      boolean empty = tags.isEmpty() && source.isNone();
      return malformed(empty ? Problem.EMPTY : Problem.NO_COMMAND);
    }
    Optional<Command> command = Command.of(word);
    if (command.isEmpty()) {
      return malformed(Problem.NO_COMMAND);
    }
    return new Parsed.Ok(new Message(tags, source, command.get(), params(words)));
  }

  private static Params params(Words words) {
    if (!words.hasNext()) {
      return Params.none();
    }
    List<String> middle = new ArrayList<>(USUAL_PARAMS);
    Utf8 last = words.param();
    while (words.hasNext()) {
      middle.add(last.toString());
      last = middle.size() < MAX_PARAMS - 1 ? words.param() : words.rest();
    }
    return Params.ofLine(middle.toArray(String[]::new), last);
  }

  /** Only text with a replacement character needs the strict decoder. */
  private static boolean isUtf8(byte[] bytes, int from, int end) {
    if (new String(bytes, from, end - from, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0) {
      return true;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, end - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The command of a line that is refused, for the answer; at most 32 letters or digits. */
  private static String commandIn(byte[] bytes, int from, int to) {
    int start = from;
    if (start < to && bytes[start] == ':') {
      while (start < to && bytes[start] != ' ') {
        start++;
      }
      while (start < to && bytes[start] == ' ') {
        start++;
      }
    }
    int end = start;
    while (end < to && end - start < 32 && Character.isLetterOrDigit(bytes[end])) {
      end++;
    }
    String word = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
    return Command.of(word).map(Command::wire).orElse("");
  }

  private static Parsed malformed(Problem problem) {
    return malformed(problem, "");
  }

  private static Parsed malformed(Problem problem, String command) {
    return new Parsed.Malformed(problem, command);
  }

  /** The words of a line, which any number of spaces separate. */
  private static final class Words {
    private final byte[] bytes;
    private final int end;
    private int at;

    Words(byte[] bytes, int from, int end) {
      this.bytes = bytes;
      this.at = from;
      this.end = end;
      skipSpaces();
    }

    boolean hasNext() {
      return at < end;
    }

    /** The next word's first byte, or NUL where there is none. */
    byte peek() {
      return hasNext() ? bytes[at] : 0;
    }

    String next() {
      return word().toString();
    }

    /** The next word, or where a colon begins it all that is left. */
    Utf8 param() {
      return peek() == ':' ? rest() : word();
    }

    private Utf8 word() {
      int from = at;
      while (at < end && bytes[at] != ' ') {
        at++;
      }
      Utf8 word = Utf8.ofLine(bytes, from, at);
      skipSpaces();
      return word;
    }

    /** All that is left, without the colon that it may begin with. */
    Utf8 rest() {
      int from = peek() == ':' ? at + 1 : at;
      at = end;
      return Utf8.ofLine(bytes, from, end);
    }

    private void skipSpaces() {
      while (at < end && bytes[at] == ' ') {
        at++;
      }
    }
  }
}

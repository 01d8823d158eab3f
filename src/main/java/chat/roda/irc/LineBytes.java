package chat.roda.irc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Lines as bytes, one after the other, in UTF-8. Grows as it must. Not thread-safe. */
public final class LineBytes {
  private static final int USUAL = 256;

  private byte[] bytes;
  private int length;

  /** The message that was written last, and where its beginning stands. */
  private Optional<Message> before = Optional.empty();

  private int beginning;
  private int afterBeginning;

  /** No line, and room for one of the usual length. */
  public LineBytes() {
    this(USUAL);
  }

  /** No line, and room for so many bytes before it must grow. */
  public LineBytes(int room) {
    bytes = new byte[room];
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** For how many bytes there is room before it must grow. */
  public int room() {
    return bytes.length;
  }

  /** Takes all away. */
  public void clear() {
    length = 0;
    before = Optional.empty();
  }

  /** Adds bytes that are UTF-8 already. */
  public void add(byte[] more) {
    add(more, 0, more.length);
  }

  void add(Utf8 text) {
    makeRoom(text.length());
    text.copyTo(bytes, length);
    length += text.length();
  }

  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a sign of ASCII. */
  void add(char sign) {
    makeRoom(1);
    bytes[length] = (byte) sign;
    length++;
  }

  /**
   * Adds a message's source, its command and all its parameters but the last. What somebody says in
   * a conversation mostly begins as what they said before, and that stands here.
   */
  void addBeginning(Message message) {
    int from = length;
    if (before.isPresent() && message.beginsAs(before.get())) {
      add(bytes, beginning, afterBeginning - beginning);
    } else {
      writeBeginning(message);
    }
    before = Optional.of(message);
    beginning = from;
    afterBeginning = length;
  }

  /** The same for a message that is not made yet, to one target. */
  void addBeginning(Source source, Command command, String target) {
    if (before.isPresent() && before.get().beginsWith(source, command, target)) {
      add(bytes, beginning, afterBeginning - beginning);
    } else {
      addBeginning(Message.of(source, command, target, ""));
    }
  }

  private void writeBeginning(Message message) {
    if (!message.source().isNone()) {
      add(':');
      add(message.source().toString());
      add(' ');
    }
    add(message.command().wire());
    for (int i = 0; i < message.params().size() - 1; i++) {
      add(' ');
      add(message.params().get(i));
    }
  }

  /** Puts what stands from one place to another there, where there must be room. */
  public void put(int from, int to, ByteBuffer out) {
    out.put(bytes, from, to - from);
  }

  /** All of them. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  private void add(byte[] source, int from, int count) {
    makeRoom(count);
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  private void makeRoom(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}

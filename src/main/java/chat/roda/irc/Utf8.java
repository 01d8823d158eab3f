package chat.roda.irc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as the bytes that it comes as and goes as. Most of what is said is passed on and kept, and
 * looked at by nobody in between: nothing has to be made of it and turned back again. Immutable.
 */
public final class Utf8 {
  /** The text of no signs. */
  public static final Utf8 EMPTY = of("");

  private final byte[] bytes;
  private final boolean breaksLine;

  private Utf8(byte[] bytes, boolean breaksLine) {
    this.bytes = bytes;
    this.breaksLine = breaksLine;
  }

  /** What cannot be written in UTF-8, half of a pair of surrogates, becomes a question mark. */
  public static Utf8 of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Utf8(bytes, ByteLook.at(bytes, 0, bytes.length).breaksLine());
  }

  /** A copy of bytes that are UTF-8. */
  public static Utf8 of(byte[] bytes, int from, int end) {
    return new Utf8(
        Arrays.copyOfRange(bytes, from, end), ByteLook.at(bytes, from, end).breaksLine());
  }

  /** The same of bytes that were looked at, and of which nothing can break a line. */
  static Utf8 ofLine(byte[] bytes, int from, int end) {
    return new Utf8(Arrays.copyOfRange(bytes, from, end), false);
  }

  /** How many bytes there are. */
  public int length() {
    return bytes.length;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** Whether there is something in it that no line can have: CR, LF or NUL. */
  public boolean breaksLine() {
    return breaksLine;
  }

  /** Whether it need not be a line's last parameter. */
  boolean isMiddle() {
    return !isEmpty() && bytes[0] != ':' && !contains(' ');
  }

  private boolean contains(char sign) {
    for (byte b : bytes) {
      if (b == sign) {
        return true;
      }
    }
    return false;
  }

  /** Copies all of it to that place, where there must be room. */
  public void copyTo(byte[] into, int at) {
    System.arraycopy(bytes, 0, into, at, bytes.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Utf8 text && Arrays.equals(bytes, text.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

package chat.roda.host;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A line of the plain dialect.
 *
 * @param whole false where it was too long and only its beginning is here
 */
record PlainLine(String text, boolean whole) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** From UTF-8; what is not, an old terminal sent in its own code. */
  static PlainLine of(byte[] bytes, int offset, int length, boolean whole) {
    return new PlainLine(text(bytes, offset, length), whole);
  }

  private static String text(byte[] bytes, int offset, int length) {
    String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
    // What is not UTF-8 has become this. Only then is the strict decoder needed, which is slow.
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      var strict = StandardCharsets.UTF_8.newDecoder();
      return strict.decode(ByteBuffer.wrap(bytes, offset, length)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, offset, length, WINDOWS_1252);
    }
  }
}

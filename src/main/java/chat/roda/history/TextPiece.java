package chat.roda.history;

import chat.roda.irc.Utf8;

/** Texts that lie one after the other until all of them are gone. Not thread-safe. */
final class TextPiece {
  private static final int USUAL_BYTES = 64 * 1024;

  private final byte[] bytes;
  private int end;
  private int texts;

  private TextPiece(int size) {
    bytes = new byte[size];
  }

  /** One that has room for a text of so many bytes, and for others; for 0 it has none at all. */
  static TextPiece of(int length) {
    return new TextPiece(length == 0 ? 0 : Math.max(USUAL_BYTES, length));
  }

  boolean hasRoom(int length) {
    return length <= bytes.length - end;
  }

  /** Takes a text, and tells where it lies. There must be room. */
  int add(Utf8 text) {
    int from = end;
    text.copyTo(bytes, from);
    end += text.length();
    texts++;
    return from;
  }

  Utf8 text(int from, int length) {
    return Utf8.of(bytes, from, from + length);
  }

  /** Lets go of a text, and tells whether it was the last; then all the room is free again. */
  boolean remove() {
    texts--;
    if (texts == 0) {
      end = 0;
    }
    return texts == 0;
  }
}

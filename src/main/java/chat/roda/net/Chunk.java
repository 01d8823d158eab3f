package chat.roda.net;

import java.nio.ByteBuffer;

/**
 * Bytes to be sent, to one peer or to many one after the other. Others may be written soon where
 * they stand: what must wait is {@link #lasting}.
 */
public interface Chunk {
  /** How many bytes there are. */
  int length();

  /** Puts all of them there, where there must be room. */
  void putInto(ByteBuffer out);

  /** The same bytes to stay as they are, for whoever asks. */
  Lasting lasting();

  /** Those of an array that is never changed. */
  static Lasting of(byte[] bytes) {
    return new Lasting(bytes);
  }

  /** Bytes that are never changed. */
  final class Lasting implements Chunk {
    private final byte[] bytes;

    private Lasting(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int length() {
      return bytes.length;
    }

    @Override
    public void putInto(ByteBuffer out) {
      out.put(bytes);
    }

    /** All but those before that place, and so many at most, as a buffer of their own. */
    ByteBuffer from(int start, int most) {
      return ByteBuffer.wrap(bytes, start, Math.min(most, bytes.length - start));
    }

    @Override
    public Lasting lasting() {
      return this;
    }
  }
}

package chat.roda.load;

import java.nio.ByteBuffer;

/** Looks for a byte, eight at once: the one who loads must not be what is measured. */
final class Lines {
  private static final long EACH = 0x0101010101010101L;
  private static final long LOW = 0x7f7f7f7f7f7f7f7fL;

  private Lines() {}

  /** Where the next line ends, or -1 where it has no end yet. */
  static int end(ByteBuffer in, int from, int to) {
    return find(in, from, to, (byte) '\n');
  }

  /** Where the byte is first in a buffer whose order is the network's, or -1. */
  static int find(ByteBuffer in, int from, int to, byte wanted) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long differing = in.getLong(i) ^ EACH * wanted;
      long found = ~((differing & LOW) + LOW | differing | LOW);
      if (found != 0) {
        return i + Long.numberOfLeadingZeros(found) / Byte.SIZE;
      }
    }
    for (; i < to; i++) {
      if (in.get(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}

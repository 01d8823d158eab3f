package chat.roda.net;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where lines end, eight bytes at a time: every byte that comes is looked at here. */
final class LineEnd {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long LOW = 0x7f7f7f7f7f7f7f7fL;

  private LineEnd() {}

  /** The index of the first LF from {@code from} on and before {@code end}; else {@code end}. */
  static int find(byte[] bytes, int from, int end) {
    int i = from;
    for (; i + Long.BYTES <= end; i += Long.BYTES) {
      long differing = (long) EIGHT.get(bytes, i) ^ EACH * '\n';
      long zeroes = ~((differing & LOW) + LOW | differing | LOW);
      if (zeroes != 0) {
        return i + Long.numberOfTrailingZeros(zeroes) / Byte.SIZE;
      }
    }
    while (i < end && bytes[i] != '\n') {
      i++;
    }
    return i;
  }
}

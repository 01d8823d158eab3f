package chat.roda.irc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What a look at some bytes has shown, eight at a time: every byte that comes is looked at.
 *
 * @param isAscii whether there are no others
 * @param breaksLine whether there is something in them that no line can have: CR, LF or NUL
 */
record ByteLook(boolean isAscii, boolean breaksLine) {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGHEST_BITS = EACH << 7;

  /** What breaks a line is below, and so are few signs that do not. */
  private static final int FIRST_HARMLESS = '\r' + 1;

  static ByteLook at(byte[] bytes, int from, int end) {
    long all = 0;
    long low = 0;
    int i = from;
    for (; i + Long.BYTES <= end; i += Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, i);
      all |= eight;
      low |= eight - EACH * FIRST_HARMLESS & ~eight;
    }
    for (; i < end; i++) {
      all |= bytes[i];
      low |= bytes[i] - FIRST_HARMLESS & ~bytes[i];
    }
    boolean suspicious = (low & HIGHEST_BITS) != 0;
    return new ByteLook((all & HIGHEST_BITS) == 0, suspicious && hasBreak(bytes, from, end));
  }

  private static boolean hasBreak(byte[] bytes, int from, int end) {
    for (int i = from; i < end; i++) {
      if (bytes[i] == '\r' || bytes[i] == '\n' || bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}

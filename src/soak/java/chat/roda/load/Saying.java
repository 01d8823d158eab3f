package chat.roda.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A message of the load: 100 bytes at the end of a line. It carries who sent it, which one of
 * theirs it is, and when, in places that are always the same.
 */
final class Saying {
  /** Its bytes. */
  static final int LENGTH = 100;

  /** Those who speak have a letter each. */
  static final int MOST_SENDERS = 26;

  private static final byte[] EMPTY =
      ("~~~~A 00000000 00000000000 " + "x".repeat(LENGTH)).getBytes(StandardCharsets.US_ASCII);

  private static final int SENDER = 4;
  private static final int NUMBER = 6;
  private static final int NUMBER_END = 14;
  private static final int TIME = 15;
  private static final int TIME_END = 26;

  private Saying() {}

  /** Writes one; {@code micros} is a time of the sender's clock. */
  static void put(ByteBuffer out, int sender, long number, long micros) {
    int at = out.position();
    out.put(EMPTY, 0, LENGTH);
    out.put(at + SENDER, (byte) ('A' + sender));
    putDigits(out, at + NUMBER, at + NUMBER_END, number);
    putDigits(out, at + TIME, at + TIME_END, micros);
  }

  private static void putDigits(ByteBuffer out, int from, int to, long value) {
    long rest = value;
    for (int i = to - 1; i >= from; i--) {
      out.put(i, (byte) ('0' + rest % 10));
      rest /= 10;
    }
  }

  /** Whether one begins there. */
  static boolean isAt(ByteBuffer in, int at) {
    return in.getInt(at) == 0x7e7e7e7e;
  }

  static int sender(ByteBuffer in, int at) {
    return in.get(at + SENDER) - 'A';
  }

  static long number(ByteBuffer in, int at) {
    return eightDigits(in.getLong(at + NUMBER));
  }

  static long micros(ByteBuffer in, int at) {
    return digits(in, at + TIME, at + TIME_END);
  }

  /** Eight at once, in three steps: pairs, fours, all of them. */
  private static long eightDigits(long ascii) {
    long ones = Long.reverseBytes(ascii) & 0x0f0f0f0f0f0f0f0fL;
    long pairs = ones * 10 + (ones >>> 8) & 0x00ff00ff00ff00ffL;
    long fours = pairs * 100 + (pairs >>> 16) & 0x0000ffff0000ffffL;
    return fours * 10_000 + (fours >>> 32) & 0xffffffffL;
  }

  private static long digits(ByteBuffer in, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + in.get(i) - '0';
    }
    return value;
  }
}

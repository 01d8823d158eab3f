package chat.roda.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes ids that sort as texts in the order in which they were made: milliseconds since 1970 and a
 * count within them, of which only the even numbers are taken (see {@link Entry#place}). Not
 * thread-safe.
 */
public final class EntryIds {
  private static final int COUNT_BITS = 12;
  private static final int STEP = 2;
  private static final int RADIX = 32;
  private static final int LENGTH = 13;
  private static final byte[] DIGITS =
      "0123456789abcdefghijklmnopqrstuv".getBytes(StandardCharsets.US_ASCII);

  private long last;

  /** Makes ids that are later than {@code newest}, if there is one. */
  public EntryIds(Optional<String> newest) {
    last = newest.map(EntryIds::toNumber).orElse(0L);
  }

  /**
   * An id for what happened at {@code at}; later than every one before, even if the clock is not.
   */
  public String next(Instant at) {
    last = Math.max(last + STEP, firstAt(at));
    return toId(last);
  }

  /**
   * An id for a line of a server that has ids of another kind: always the same for the same line.
   * Two lines of one millisecond share it with a probability of 1 to 2048.
   *
   * @param foreign the server's id, or what else tells the line apart
   */
  public static String ofForeign(Instant at, String foreign) {
    long count = foreign.hashCode() & (1L << COUNT_BITS) - STEP;
    return toId(firstAt(at) + count);
  }

  /** Whether it is an id as this class makes them. */
  public static boolean isOne(String id) {
    long number = toNumber(id);
    return number > 0 && number % STEP == 0 && toId(number).equals(id);
  }

  /** The id as the number that it is made of; 0 for what is no id. */
  static long toNumber(String id) {
    try {
      return id.length() == LENGTH ? Math.max(0, Long.parseLong(id, RADIX)) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The first number that an id of that time, to the millisecond, can have. */
  static long firstAt(Instant time) {
    long latestSecond = (Long.MAX_VALUE >> COUNT_BITS) / 1000 - 1;
    long seconds = Math.clamp(time.getEpochSecond(), 0, latestSecond);
    return (seconds * 1000 + time.getNano() / 1_000_000) << COUNT_BITS;
  }

  /** The id of whatever stands at {@code number}. */
  static String toId(long number) {
    var digits = new byte[LENGTH];
    long rest = number - number % STEP;
    for (int i = LENGTH - 1; i >= 0; i--) {
      digits[i] = DIGITS[(int) (rest % RADIX)];
      rest /= RADIX;
    }
    return new String(digits, StandardCharsets.US_ASCII);
  }
}

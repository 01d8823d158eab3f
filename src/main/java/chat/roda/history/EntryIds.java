package chat.roda.history;

import java.time.Instant;
import java.util.Optional;

/**
 * Makes ids that sort as texts in the order in which they were made: milliseconds since 1970 and a
 * count within them. Not thread-safe.
 */
public final class EntryIds {
  private static final int COUNT_BITS = 12;
  private static final int RADIX = 32;
  private static final int LENGTH = 13;

  private long last;

  /** Makes ids that are later than {@code newest}, if there is one. */
  public EntryIds(Optional<String> newest) {
    last = newest.map(EntryIds::toNumber).orElse(0L);
  }

  /**
   * An id for what happened at {@code at}; later than every one before, even if the clock is not.
   */
  public String next(Instant at) {
    last = Math.max(last + 1, firstAt(at));
    return toId(last);
  }

  /** The id as the number that it is made of; 0 for what is no id. */
  static long toNumber(String id) {
    try {
      return id.length() == LENGTH ? Long.parseLong(id, RADIX) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The first number that an id of that time, to the millisecond, can have. */
  static long firstAt(Instant time) {
    return time.toEpochMilli() << COUNT_BITS;
  }

  static String toId(long number) {
    String digits = Long.toString(number, RADIX);
    return "0".repeat(LENGTH - digits.length()) + digits;
  }
}

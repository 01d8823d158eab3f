package chat.roda.history;

import java.time.Instant;

/**
 * Makes ids that sort as texts in the order in which they were made: milliseconds since 1970 and a
 * count within them. Not thread-safe.
 */
public final class EntryIds {
  private static final int COUNT_BITS = 12;
  private static final int RADIX = 32;
  private static final int LENGTH = 13;

  private long last;

  /**
   * An id for what happened at {@code at}; later than every one before, even if the clock is not.
   */
  public String next(Instant at) {
    last = Math.max(last + 1, at.toEpochMilli() << COUNT_BITS);
    String digits = Long.toString(last, RADIX);
    return "0".repeat(LENGTH - digits.length()) + digits;
  }
}

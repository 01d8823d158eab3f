package chat.roda.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives entries their places: numbers that sort in the order in which they were made, of the
 * milliseconds since 1970 and a count within them. Only the even ones are taken (see {@link
 * Entry#place}). The id of an entry is its place as a text, which sorts likewise. Not thread-safe.
 */
public final class EntryIds {
  private static final int COUNT_BITS = 12;
  private static final int STEP = 2;
  private static final int RADIX = 32;
  private static final int LENGTH = 13;
  private static final byte[] DIGITS =
      "0123456789abcdefghijklmnopqrstuv".getBytes(StandardCharsets.US_ASCII);

  private long last;

  /** Gives places after that of the id {@code newest}, if there is one. */
  public EntryIds(Optional<String> newest) {
    last = newest.map(EntryIds::toPlace).orElse(0L);
  }

  /**
   * The place of what happened at {@code at}; later than every one before, even if the clock is
   * not.
   */
  public long next(Instant at) {
    last = Math.max(last + STEP, firstAt(at));
    return last;
  }

  /**
   * The place of a line of a server that has ids of another kind: always the same for the same
   * line. Two lines of one millisecond share it with a probability of 1 to 2048.
   *
   * @param foreign the server's id, or what else tells the line apart
   */
  public static long ofForeign(Instant at, String foreign) {
    long count = foreign.hashCode() & (1L << COUNT_BITS) - STEP;
    return firstAt(at) + count;
  }

  /** Whether it is an id as this class makes them. */
  public static boolean isOne(String id) {
    long place = toPlace(id);
    return place > 0 && place % STEP == 0 && toId(place).equals(id);
  }

  /** The place that has this id; 0 for what is no id. */
  public static long toPlace(String id) {
    try {
      return id.length() == LENGTH ? Math.max(0, Long.parseLong(id, RADIX)) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The first place that something of that time, to the millisecond, can have. */
  static long firstAt(Instant time) {
    long latestSecond = (Long.MAX_VALUE >> COUNT_BITS) / 1000 - 1;
    long seconds = Math.clamp(time.getEpochSecond(), 0, latestSecond);
    return (seconds * 1000 + time.getNano() / 1_000_000) << COUNT_BITS;
  }

  /** When what stands at {@code place} happened, to the millisecond. */
  static Instant timeOf(long place) {
    return Instant.ofEpochMilli(place >> COUNT_BITS);
  }

  /** The id of whatever stands at {@code place}. */
  public static String toId(long place) {
    var digits = new byte[LENGTH];
    long rest = place - place % STEP;
    for (int i = LENGTH - 1; i >= 0; i--) {
      digits[i] = DIGITS[(int) (rest % RADIX)];
      rest /= RADIX;
    }
    return new String(digits, StandardCharsets.US_ASCII);
  }
}

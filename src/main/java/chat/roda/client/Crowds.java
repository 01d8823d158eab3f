package chat.roda.client;

import java.time.Duration;
import java.time.Instant;

/**
 * How many people and channels a room has listed of late. A list is short to send again, and long
 * to show: a room that does so without end would freeze the window. For the thread of the stay.
 */
final class Crowds {
  /** Some large channels at once, as on the way in. */
  static final int AT_ONCE = 200_000;

  private static final int PER_SECOND = 5_000;

  private long left = AT_ONCE;
  private Instant since;

  Crowds(Instant now) {
    since = now;
  }

  /** So many are listed; false where that is more than anybody can look at. */
  boolean take(int count, Instant now) {
    long seconds = Math.max(0, Duration.between(since, now).toSeconds());
    left = Math.min(AT_ONCE, left + seconds * PER_SECOND) - count;
    since = since.plusSeconds(seconds);
    return left >= 0;
  }
}

package chat.roda.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: ever longer, and never quite the same for everybody. */
final class Backoff {
  /** A connection that stood this long was a good one. */
  private static final Duration GOOD = Duration.ofSeconds(10);

  private static final double JITTER = 0.2;

  private final Timing timing;
  private final RandomGenerator random;
  private Duration next;

  Backoff(Timing timing, RandomGenerator random) {
    this.timing = timing;
    this.random = random;
    this.next = timing.firstPause();
  }

  /**
   * @param stood how long the connection stood that is lost now
   */
  Duration after(Duration stood) {
    if (stood.compareTo(GOOD) >= 0) {
      next = timing.firstPause();
    }
    Duration now = next;
    Duration twice = now.multipliedBy(2);
    next = twice.compareTo(timing.longestPause()) > 0 ? timing.longestPause() : twice;
    return now.plusNanos((long) (now.toNanos() * JITTER * random.nextDouble()));
  }
}

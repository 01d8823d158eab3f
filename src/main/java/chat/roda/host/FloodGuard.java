package chat.roda.host;

import java.time.Duration;
import java.util.Optional;

/**
 * Slows down whoever sends too fast. What comes faster than one connection may send waits in the
 * sender's own socket, and nothing is lost; what comes faster than all connections of an address
 * may send waits too, but not so long that a neighbour at that address would be cut off. One
 * thread, which never waits here.
 */
final class FloodGuard {
  private static final Duration FOREVER = Duration.ofDays(1);

  /** The longest that one waits for what others at the same address have sent. */
  static final Duration LONGEST_FOR_OTHERS = Duration.ofSeconds(5);

  /** Who has waited for so long in one flood is told why. */
  private static final Duration WORTH_TELLING = Duration.ofSeconds(2);

  private static final int FEWEST_AT_ONCE = 20;

  private final int atOnce;
  private final Bucket own;
  private final Bucket ofAddress;
  private Duration waited = Duration.ZERO;
  private boolean told;

  FloodGuard(Rate perConnection, Bucket ofAddress) {
    int aSecond = Math.min(perConnection.perSecond(), ofAddress.rate().perSecond());
    this.atOnce = Math.max(FEWEST_AT_ONCE, aSecond);
    this.own = new Bucket(perConnection);
    this.ofAddress = ofAddress;
  }

  /** How many lines to ask for at a time, so that those in front need not wait for the last. */
  int atOnce() {
    return atOnce;
  }

  /** Asks for {@code lines} more, when those before have waited as long as they had to. */
  Toll take(int lines) {
    if (own.isFull()) {
      waited = Duration.ZERO;
      told = false;
    }
    Duration wait = own.take(lines, FOREVER).orElse(FOREVER);
    Optional<Duration> forOthers = ofAddress.take(lines, LONGEST_FOR_OTHERS);
    if (forOthers.isPresent() && forOthers.get().compareTo(wait) > 0) {
      wait = forOthers.get();
    }
    waited = waited.plus(wait);
    if (forOthers.isEmpty()) {
      return new Toll(wait, Toll.Outcome.REFUSED);
    }
    if (told || waited.compareTo(WORTH_TELLING) < 0) {
      return new Toll(wait, Toll.Outcome.TAKEN);
    }
    told = true;
    return new Toll(wait, Toll.Outcome.TAKEN_SLOWLY);
  }
}

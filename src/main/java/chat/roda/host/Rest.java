package chat.roda.host;

import java.time.Duration;

/**
 * How long the hub rests after a batch: what comes meanwhile is one batch, and the more is in one,
 * the less each message costs. In a small room, where a batch is done at once, nobody waits for
 * anything.
 */
final class Rest {
  /** Where it takes so long to log and hand out a batch, it is worth while to gather. */
  private static final Duration WORTH_GATHERING = Duration.ofNanos(200_000);

  /** So that hardly any message comes later for it than it would without. */
  static final Duration LONGEST = Duration.ofMillis(1);

  /** One batch that was held up says nothing of the next: the shorter of two counts. */
  private Duration last = Duration.ZERO;

  /**
   * How long to rest now.
   *
   * @param took how long it took to log and hand out the batch
   */
  Duration after(Duration took) {
    Duration usual = took.compareTo(last) < 0 ? took : last;
    last = took;
    if (usual.compareTo(WORTH_GATHERING) < 0) {
      return Duration.ZERO;
    }
    return usual.compareTo(LONGEST) < 0 ? usual : LONGEST;
  }
}

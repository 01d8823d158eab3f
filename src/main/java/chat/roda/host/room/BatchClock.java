package chat.roda.host.room;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The time of a batch: all that happens in it happens at once. To ask what time it is takes as long
 * as a good part of what is done for a message. The hub's thread alone.
 */
final class BatchClock implements InstantSource {
  private final InstantSource source;
  private Instant now = Instant.EPOCH;
  private boolean asked;

  BatchClock(InstantSource source) {
    this.source = source;
  }

  @Override
  public Instant instant() {
    if (!asked) {
      now = source.instant();
      asked = true;
    }
    return now;
  }

  /** A batch has ended. */
  void goOn() {
    asked = false;
  }
}

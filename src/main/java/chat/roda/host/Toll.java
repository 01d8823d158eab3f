package chat.roda.host;

import java.time.Duration;

/**
 * What the {@link FloodGuard} says of some lines.
 *
 * @param delay how long they must wait first
 */
record Toll(Duration delay, Outcome outcome) {
  /** What then becomes of them. */
  enum Outcome {
    TAKEN,
    /** Taken, and it is time to tell the sender why they take so long. */
    TAKEN_SLOWLY,
    /** There is too much from that address. */
    REFUSED
  }
}

package chat.roda.client;

import java.time.Instant;
import java.util.Optional;

/** Watches whether the room still answers. For the thread of the stay. */
final class Keepalive {
  /** What silence asks for. */
  enum Verdict {
    FINE,
    ASK,
    /** It was asked and has not answered: nothing can be told of what else it owes us. */
    WAIT,
    LOST
  }

  private final Timing timing;
  private Instant heard;
  private boolean asked;

  Keepalive(Timing timing, Instant now) {
    this.timing = timing;
    this.heard = now;
  }

  void heard(Instant now) {
    heard = now;
    asked = false;
  }

  /**
   * {@link Verdict#ASK} is given once, until something is heard.
   *
   * @param unanswered since when what we said for longest has not come back; empty where all has
   */
  Verdict look(Instant now, Optional<Instant> unanswered) {
    if (asked) {
      return now.isBefore(heard.plus(timing.answer())) ? Verdict.WAIT : Verdict.LOST;
    }
    if (now.isBefore(heard.plus(timing.quiet())) && !isInDoubt(now, unanswered)) {
      return Verdict.FINE;
    }
    asked = true;
    // Counted from the question, as the machine may have slept.
    heard = now;
    return Verdict.ASK;
  }

  private boolean isInDoubt(Instant now, Optional<Instant> unanswered) {
    Instant limit = now.minus(timing.doubt());
    return !heard.isAfter(limit) && unanswered.filter(since -> !since.isAfter(limit)).isPresent();
  }
}

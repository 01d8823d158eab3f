package chat.roda.client;

import java.time.Instant;

/** Watches whether the room still answers. For the thread of the stay. */
final class Keepalive {
  /** What silence asks for. */
  enum Verdict {
    FINE,
    ASK,
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

  /** {@link Verdict#ASK} is given once, until something is heard. */
  Verdict look(Instant now) {
    if (!asked && !now.isBefore(heard.plus(timing.quiet()))) {
      asked = true;
      // Counted from the question, as the machine may have slept.
      heard = now;
      return Verdict.ASK;
    }
    return asked && !now.isBefore(heard.plus(timing.answer())) ? Verdict.LOST : Verdict.FINE;
  }
}

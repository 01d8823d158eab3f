package chat.roda.host;

import chat.roda.host.room.Session;
import chat.roda.net.LineBuffer;
import chat.roda.net.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one session on their way into the room. They wait for as long as the {@link
 * FloodGuard} says, and while something is looked up for the session; as long as any wait, nothing
 * more is to be read. Most of those that wait are still bytes. The hub's thread.
 */
final class Intake<T> {
  /** A timer must not ring a moment too early. */
  private static final Duration ROUNDING = Duration.ofMillis(1);

  private final Session session;
  private final Hub hub;
  private final Dialect<T> dialect;
  private final FloodGuard guard;
  private final LineBuffer buffer;
  private final Timer sleep;

  /** Those whose turn is next. */
  private List<T> next = List.of();

  /** What the guard says of them, once it was asked. */
  private Optional<Toll.Outcome> verdict = Optional.empty();

  /**
   * Nothing waits.
   *
   * @param rested is run when the next lines have waited long enough
   */
  Intake(
      Session session,
      Hub hub,
      Dialect<T> dialect,
      FloodGuard guard,
      LineBuffer buffer,
      Runnable rested) {
    this.session = session;
    this.hub = hub;
    this.dialect = dialect;
    this.guard = guard;
    this.buffer = buffer;
    this.sleep = hub.timer(session, rested);
  }

  /**
   * Does what may be done now; whether that was all that there is.
   *
   * @param ended whether what has no line end is a line, too
   */
  boolean goOn(boolean ended) {
    while (!sleep.isRunning() && !session.isWaiting()) {
      if (next.isEmpty()) {
        next = read(ended);
      }
      if (next.isEmpty()) {
        return true;
      }
      verdict.ifPresentOrElse(this::pass, this::ask);
    }
    return false;
  }

  private List<T> read(boolean ended) {
    List<T> lines = new ArrayList<>();
    LineBuffer.LineSink sink =
        (bytes, from, length, whole) -> dialect.read(bytes, from, length, whole, lines);
    boolean all = buffer.lines(guard.atOnce(), sink);
    while (lines.isEmpty() && !all) {
      all = buffer.lines(guard.atOnce(), sink);
    }
    if (all && ended && buffer.hasPartial()) {
      buffer.partial(sink);
    }
    return lines;
  }

  private void ask() {
    Toll toll = guard.take(next.size());
    verdict = Optional.of(toll.outcome());
    if (toll.delay().isPositive()) {
      sleep.in(toll.delay().plus(ROUNDING));
    }
  }

  private void pass(Toll.Outcome outcome) {
    List<T> lines = next;
    next = List.of();
    verdict = Optional.empty();
    switch (outcome) {
      case TAKEN -> apply(lines);
      case TAKEN_SLOWLY -> {
        dialect.tellWhySlow(session);
        apply(lines);
      }
      case REFUSED -> hub.refuse(session, dialect, lines);
    }
  }

  private void apply(List<T> lines) {
    int done = hub.apply(session, dialect, lines);
    if (done < lines.size()) {
      next = lines.subList(done, lines.size());
      verdict = Optional.of(Toll.Outcome.TAKEN);
    }
  }
}

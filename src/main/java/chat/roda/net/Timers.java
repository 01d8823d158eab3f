package chat.roda.net;

import java.time.Duration;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/** What is to be done later, by the time at which it is due. One thread, but for {@link #of}. */
final class Timers {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final TreeSet<Timer> running =
      new TreeSet<>(Comparator.comparingLong(Timer::due).thenComparingLong(Timer::number));

  /** Times are counted from here, so that they can be compared. */
  private final long origin = System.nanoTime();

  /** Timers are made on any thread. */
  private final AtomicLong made = new AtomicLong();

  /** Any thread. */
  Timer of(Runnable what) {
    return new Timer(this, what, made.incrementAndGet());
  }

  long now() {
    return System.nanoTime() - origin;
  }

  void begin(Timer timer) {
    running.add(timer);
  }

  void end(Timer timer) {
    running.remove(timer);
  }

  /** How long until something is due, as far as it is worth to know. */
  Duration untilNext() {
    return running.isEmpty() ? LONGEST : Duration.ofNanos(running.first().due() - now());
  }

  /** Does what is due now. */
  void runDue() {
    long now = now();
    while (!running.isEmpty() && running.first().due() <= now) {
      running.first().ring();
    }
  }
}

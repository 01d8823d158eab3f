package chat.roda.host;

import java.time.Duration;
import java.util.Optional;

/** Lines that may still come: a bucket that fills again with time. Guarded by its monitor. */
final class Bucket {
  private final Rate rate;
  private final double capacity;
  private final double perNano;
  private double left;
  private long refilled = System.nanoTime();

  Bucket(Rate rate) {
    this.rate = rate;
    this.capacity = rate.burst();
    this.perNano = rate.perSecond() / 1e9;
    this.left = capacity;
  }

  /** How fast it fills. */
  Rate rate() {
    return rate;
  }

  /**
   * Takes {@code lines}, also such as are not in the bucket yet.
   *
   * @param most if it took longer until they are, none are taken
   * @return how long it takes until that much was in it; nothing if none were taken
   */
  synchronized Optional<Duration> take(int lines, Duration most) {
    refill();
    long wait = Math.max(0, (long) ((lines - left) / perNano));
    if (wait > most.toNanos()) {
      return Optional.empty();
    }
    left -= lines;
    return Optional.of(Duration.ofNanos(wait));
  }

  synchronized boolean isFull() {
    refill();
    return left >= capacity;
  }

  private void refill() {
    long now = System.nanoTime();
    left = Math.min(capacity, left + (now - refilled) * perNano);
    refilled = now;
  }
}

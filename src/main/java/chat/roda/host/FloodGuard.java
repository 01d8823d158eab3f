package chat.roda.host;

/**
 * Slows down whoever sends too fast: a bucket of lines that fills again with time. Nothing is lost
 * or refused; what comes faster waits in the sender's own socket. One thread.
 */
final class FloodGuard {
  private final double capacity;
  private final double perNano;
  private double left;
  private long refilled = System.nanoTime();

  FloodGuard(Limits limits) {
    this.capacity = limits.burstLines();
    this.perNano = limits.linesPerSecond() / 1e9;
    this.left = capacity;
  }

  /** Takes {@code lines} from the bucket, and waits until that much was in it. */
  void take(int lines) throws InterruptedException {
    long now = System.nanoTime();
    left = Math.min(capacity, left + (now - refilled) * perNano);
    refilled = now;
    left -= lines;
    if (left < 0) {
      Thread.sleep((long) (-left / perNano / 1e6) + 1);
    }
  }
}

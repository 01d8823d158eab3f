package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the keeper of a log does. */
final class Indexed {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Indexed() {}

  /** Until all that was appended can be found. */
  static void await(MessageLog log) {
    if (log instanceof SqliteLog file) {
      until(file::isIndexed);
    }
  }

  static void until(BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(holds.getAsBoolean()).isTrue();
  }
}

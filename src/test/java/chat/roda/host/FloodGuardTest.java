package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FloodGuardTest {
  private static Duration timeOf(FloodGuard guard, int times, int lines) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      guard.take(lines);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void slowsDownWhatIsFasterThanItsRate() throws Exception {
    var guard = new FloodGuard(new Limits(1, 100, 1000, 1));
    assertThat(timeOf(guard, 15, 20)).isGreaterThanOrEqualTo(Duration.ofMillis(195));
  }

  @Test
  void withoutLimitsNothingWaits() throws Exception {
    var guard = new FloodGuard(Limits.NONE);
    assertThat(timeOf(guard, 100_000, 20)).isLessThan(Duration.ofSeconds(5));
  }
}

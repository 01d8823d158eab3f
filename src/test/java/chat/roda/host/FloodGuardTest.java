package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.FloodGuard.Outcome;
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
    var guard = new FloodGuard(new Rate(100, 1000), new Bucket(Rate.ANY));
    assertThat(timeOf(guard, 15, 20)).isGreaterThanOrEqualTo(Duration.ofMillis(195));
  }

  @Test
  void withoutLimitsNothingWaits() throws Exception {
    var guard = new FloodGuard(Rate.ANY, new Bucket(Rate.ANY));
    assertThat(timeOf(guard, 100_000, 20)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void neighboursAtOneAddressShareWhatItMaySend() throws Exception {
    var bucket = new Bucket(new Rate(100, 1000));
    var one = new FloodGuard(Rate.ANY, bucket);
    var other = new FloodGuard(Rate.ANY, bucket);
    assertThat(timeOf(one, 1, 100).plus(timeOf(other, 1, 200)))
        .isGreaterThanOrEqualTo(Duration.ofMillis(195));
  }

  @Test
  void whatWouldWaitTooLongForNeighboursIsRefusedAtOnce() throws Exception {
    var guard = new FloodGuard(Rate.ANY, new Bucket(new Rate(10, 1)));
    assertThat(guard.take(10)).isEqualTo(Outcome.TAKEN);
    assertThat(guard.take(10)).isEqualTo(Outcome.REFUSED);
  }
}

package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FloodGuardTest {
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /** How long the last of so many, asked for at once, have to wait. */
  private static Duration delay(FloodGuard guard, int times, int lines) {
    return Stream.generate(() -> guard.take(lines))
        .limit(times)
        .reduce((_, last) -> last)
        .orElseThrow()
        .delay();
  }

  @Test
  void slowsDownWhatIsFasterThanItsRate() {
    var guard = new FloodGuard(new Rate(100, 100), new Bucket(Rate.ANY));
    assertThat(delay(guard, 5, 20)).isZero();
    assertThat(delay(guard, 10, 20)).isBetween(A_SECOND, A_SECOND.multipliedBy(2));
  }

  @Test
  void withoutLimitsNothingWaits() {
    var guard = new FloodGuard(Rate.ANY, new Bucket(Rate.ANY));
    assertThat(delay(guard, 100_000, 20)).isZero();
  }

  @Test
  void neighboursAtOneAddressShareWhatItMaySend() {
    var bucket = new Bucket(new Rate(100, 100));
    var one = new FloodGuard(Rate.ANY, bucket);
    var other = new FloodGuard(Rate.ANY, bucket);
    assertThat(delay(one, 1, 100)).isZero();
    assertThat(delay(other, 1, 200)).isBetween(A_SECOND, A_SECOND.multipliedBy(2));
  }

  @Test
  void whoHasWaitedForAWhileIsToldOnce() {
    var guard = new FloodGuard(new Rate(100, 100), new Bucket(Rate.ANY));
    assertThat(Stream.generate(() -> guard.take(100).outcome()).limit(5))
        .containsExactly(
            Toll.Outcome.TAKEN,
            Toll.Outcome.TAKEN,
            Toll.Outcome.TAKEN_SLOWLY,
            Toll.Outcome.TAKEN,
            Toll.Outcome.TAKEN);
  }

  @Test
  void whatWouldWaitTooLongForNeighboursIsRefusedAtOnce() {
    var guard = new FloodGuard(Rate.ANY, new Bucket(new Rate(10, 1)));
    assertThat(guard.take(10).outcome()).isEqualTo(Toll.Outcome.TAKEN);
    assertThat(guard.take(10)).isEqualTo(new Toll(Duration.ZERO, Toll.Outcome.REFUSED));
  }
}

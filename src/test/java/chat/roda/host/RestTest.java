package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestTest {
  private static final Duration LARGE_ROOM = Duration.ofNanos(700_000);

  private final Rest rest = new Rest();

  @Test
  void nobodyWaitsInASmallRoom() {
    rest.after(Duration.ofNanos(100_000));
    assertThat(rest.after(Duration.ofNanos(100_000))).isZero();
  }

  @Test
  void aLargeRoomGathersForAsLongAsItTakesToHandOut() {
    rest.after(LARGE_ROOM);
    assertThat(rest.after(LARGE_ROOM)).isEqualTo(LARGE_ROOM);
  }

  @Test
  void nobodyWaitsForLong() {
    rest.after(Duration.ofSeconds(1));
    assertThat(rest.after(Duration.ofSeconds(1))).isEqualTo(Rest.LONGEST);
  }

  @Test
  void oneBatchThatWasHeldUpDoesNotCount() {
    rest.after(Duration.ofNanos(100_000));
    assertThat(rest.after(LARGE_ROOM)).isZero();
    assertThat(rest.after(Duration.ofNanos(100_000))).isZero();
  }
}

package chat.roda.client;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Keepalive.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How long we wait, by a clock that the test moves. */
class PatienceTest {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final Optional<Instant> NOTHING = Optional.empty();

  @Test
  void silenceIsAskedAboutOnceAndThenGivenUp() {
    var keepalive = new Keepalive(Timing.USUAL, START);
    assertThat(keepalive.look(START.plusSeconds(29), NOTHING)).isEqualTo(Verdict.FINE);
    assertThat(keepalive.look(START.plusSeconds(30), NOTHING)).isEqualTo(Verdict.ASK);
    assertThat(keepalive.look(START.plusSeconds(59), NOTHING)).isEqualTo(Verdict.WAIT);
    assertThat(keepalive.look(START.plusSeconds(60), NOTHING)).isEqualTo(Verdict.LOST);
  }

  @Test
  void anAnswerBeginsItAnew() {
    var keepalive = new Keepalive(Timing.USUAL, START);
    assertThat(keepalive.look(START.plusSeconds(30), NOTHING)).isEqualTo(Verdict.ASK);
    keepalive.heard(START.plusSeconds(31));
    assertThat(keepalive.look(START.plusSeconds(60), NOTHING)).isEqualTo(Verdict.FINE);
    assertThat(keepalive.look(START.plusSeconds(61), NOTHING)).isEqualTo(Verdict.ASK);
  }

  @Test
  void aMachineThatSleptAsksBeforeItGivesUp() {
    var keepalive = new Keepalive(Timing.USUAL, START);
    Instant awake = START.plus(Duration.ofHours(8));
    assertThat(keepalive.look(awake, NOTHING)).isEqualTo(Verdict.ASK);
    assertThat(keepalive.look(awake.plusSeconds(29), NOTHING)).isEqualTo(Verdict.WAIT);
  }

  @Test
  void silenceAfterSomethingThatWeSaidIsAskedAboutSooner() {
    var keepalive = new Keepalive(Timing.USUAL, START);
    Optional<Instant> said = Optional.of(START.plusSeconds(10));
    assertThat(keepalive.look(START.plusSeconds(14), said)).isEqualTo(Verdict.FINE);
    keepalive.heard(START.plusSeconds(14));
    assertThat(keepalive.look(START.plusSeconds(18), said)).isEqualTo(Verdict.FINE);
    assertThat(keepalive.look(START.plusSeconds(19), said)).isEqualTo(Verdict.ASK);
    assertThat(keepalive.look(START.plusSeconds(48), said)).isEqualTo(Verdict.WAIT);
    assertThat(keepalive.look(START.plusSeconds(49), said)).isEqualTo(Verdict.LOST);
  }

  @Test
  void pausesGrowToSixteenSecondsAndBeginAnewAfterAGoodConnection() {
    var backoff = new Backoff(Timing.USUAL, new Random(1));
    for (int seconds : new int[] {1, 2, 4, 8, 16, 16, 16}) {
      assertThat(backoff.after(Duration.ZERO))
          .isBetween(Duration.ofSeconds(seconds), Duration.ofMillis(seconds * 1200L));
    }
    assertThat(backoff.after(Duration.ofMinutes(1))).isLessThan(Duration.ofSeconds(2));
  }
}

package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.host.room.PastTime;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When something was said, for clients that show no times. */
class PastTimeTest {
  private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
  private static final Instant NOW = Instant.parse("2026-11-26T01:30:00Z");

  @Test
  void todayHasNoDayAndEveryOtherHas() {
    var time = new PastTime(NOW, ZONE);
    assertThat(time.before(Instant.parse("2026-11-25T03:00:00Z"))).isEqualTo("[00:00] ");
    assertThat(time.before(Instant.parse("2026-11-25T02:59:00Z"))).isEqualTo("[2026-11-24 23:59] ");
    assertThat(time.before(Instant.parse("2025-11-26T01:30:00Z"))).isEqualTo("[2025-11-25 22:30] ");
  }
}

package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Times as somebody in São Paulo, three hours behind, reads them on the evening of 9 November. */
class MomentsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-10T01:30:00Z"), ZoneId.of("America/Sao_Paulo"));

  private final Moments english = new Moments(Texts.ofWindow(Language.ENGLISH), NOW);
  private final Moments portuguese = new Moments(Texts.ofWindow(Language.PORTUGUESE), NOW);

  @Test
  void todayIsTheTimeAlone() {
    assertThat(english.brief(Instant.parse("2026-11-10T01:05:00Z"))).isEqualTo("22:05");
  }

  @Test
  void theDayBeforeIsYesterday() {
    Instant at = Instant.parse("2026-11-09T02:59:00Z");
    assertThat(english.brief(at)).isEqualTo("yesterday at 23:59");
    assertThat(portuguese.brief(at)).isEqualTo("ontem às 23:59");
  }

  @Test
  void anEarlierDayHasItsDate() {
    Instant at = Instant.parse("2026-11-03T12:00:00Z");
    assertThat(english.brief(at)).isEqualTo("3 Nov 2026 at 09:00");
    assertThat(portuguese.brief(at)).isEqualTo("3 de nov. de 2026 às 09:00");
  }

  @Test
  void aDayOfAnotherYearIsHeadedByItsYear() {
    assertThat(english.day(LocalDate.of(2026, 1, 5))).isEqualTo("Monday, 5 January");
    assertThat(english.day(LocalDate.of(2025, 12, 31))).isEqualTo("Wednesday, 31 December 2025");
    assertThat(portuguese.day(LocalDate.of(2025, 12, 31)))
        .isEqualTo("quarta-feira, 31 de dezembro de 2025");
  }
}

package chat.roda.ui.start;

import chat.roda.texts.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says when something last was, as one would say it today. */
final class WhenLast {
  private final Texts texts;
  private final Clock clock;

  WhenLast(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  String of(Instant last) {
    ZonedDateTime then = last.atZone(clock.getZone());
    LocalDate today = LocalDate.now(clock);
    if (then.toLocalDate().equals(today)) {
      return texts.format("start.recent.today", time(then));
    }
    if (then.toLocalDate().equals(today.minusDays(1))) {
      return texts.format("start.recent.yesterday", time(then));
    }
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.language().locale())
        .format(then);
  }

  private String time(ZonedDateTime then) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(texts.language().locale())
        .format(then);
  }
}

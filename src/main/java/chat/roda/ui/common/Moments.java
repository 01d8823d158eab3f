package chat.roda.ui.common;

import chat.roda.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Tells when something was, by the clock on the wall. */
public final class Moments {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Moments() {}

  /** As short as it can be: today only the time, else with the day. */
  public static String brief(Instant at, Texts texts) {
    ZonedDateTime then = at.atZone(ZoneId.systemDefault());
    String time = TIME.format(then);
    return then.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
        ? time
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .format(then)
            + " "
            + time;
  }
}

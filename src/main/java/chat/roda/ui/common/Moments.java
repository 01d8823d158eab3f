package chat.roda.ui.common;

import chat.roda.texts.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Tells when something was, in one language, by the clock on the wall. */
public final class Moments {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Texts texts;
  private final Clock clock;
  private final Locale locale;

  public Moments(Texts texts) {
    this(texts, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * @param clock tells what is today, and where
   */
  public Moments(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
    this.locale = texts.language().locale();
  }

  /** Hours and minutes. */
  public String time(Instant at) {
    return TIME.format(here(at));
  }

  /** As short as it can be: today only the time, else with the day. */
  public String brief(Instant at) {
    LocalDate date = here(at).toLocalDate();
    LocalDate today = today();
    if (date.equals(today)) {
      return time(at);
    }
    return date.equals(today.minusDays(1))
        ? texts.format("moment.yesterday", time(at))
        : texts.format("moment.before", date(date), time(at));
  }

  /** All there is to say about it. */
  public String full(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.MEDIUM)
        .withLocale(locale)
        .format(here(at));
  }

  /** A day as a line among words. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  /** A day as the heading of what was said then; the year is told of others than this one. */
  public String day(LocalDate date) {
    String pattern = date.getYear() == today().getYear() ? "moment.day" : "moment.day.year";
    return DateTimeFormatter.ofPattern(texts.get(pattern), locale).format(date);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private ZonedDateTime here(Instant at) {
    return at.atZone(clock.getZone());
  }
}

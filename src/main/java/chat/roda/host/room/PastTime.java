package chat.roda.host.room;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * When something happened, for those whose client shows no times: {@code 10:04}, and the day before
 * it where that is not today, as in {@code 2026-11-22 10:04}.
 *
 * @param now the moment at which it is told
 * @param zone the host's
 */
public record PastTime(Instant now, ZoneId zone) {
  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter BEFORE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** In brackets, with a space behind. */
  public String before(Instant at) {
    ZonedDateTime then = at.atZone(zone);
    boolean today = then.toLocalDate().equals(now.atZone(zone).toLocalDate());
    return "[" + (today ? TODAY : BEFORE).format(then) + "] ";
  }
}

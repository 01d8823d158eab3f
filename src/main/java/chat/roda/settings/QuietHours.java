package chat.roda.settings;

import java.time.LocalTime;

/**
 * When the person wants to be left alone, every day.
 *
 * @param from the first minute of it
 * @param to the first minute after it; before {@code from} when it is on the next day; the same as
 *     {@code from} when there is no such time
 */
public record QuietHours(LocalTime from, LocalTime to) {
  /** From ten in the evening to seven in the morning. */
  public static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

  public boolean contains(LocalTime time) {
    return from.isAfter(to)
        ? !time.isBefore(from) || time.isBefore(to)
        : !time.isBefore(from) && time.isBefore(to);
  }
}

package chat.roda.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people type it: 1/11/2026, the day first, or 2026-11-01. */
public final class TypedDay {
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private TypedDay() {}

  /** The day; empty for what is none, as the thirty-first of February. */
  public static Optional<LocalDate> of(String text) {
    try {
      Matcher dayFirst = DAY_FIRST.matcher(text.strip());
      return Optional.of(
          dayFirst.matches()
              ? LocalDate.of(
                  Integer.parseInt(dayFirst.group(3)),
                  Integer.parseInt(dayFirst.group(2)),
                  Integer.parseInt(dayFirst.group(1)))
              : LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

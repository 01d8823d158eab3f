package chat.roda.irc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/** Times as the {@code time} tag carries them (IRCv3 server-time): UTC, to the millisecond. */
public final class ServerTime {
  public static final String TAG = "time";

  private static final String SHAPE = "0000-00-00T00:00:00.000Z";

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private ServerTime() {}

  public static String format(Instant time) {
    return FORMAT.format(time);
  }

  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(isUsual(text) ? usual(text) : Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Nearly every line has one, in this shape, and it is read without the garbage of a formatter. A
   * leap second, and midnight at the end of a day, are for that.
   */
  private static boolean isUsual(String text) {
    boolean usual =
        text.length() == SHAPE.length() && !text.startsWith("24", 11) && !text.startsWith("60", 17);
    for (int i = 0; usual && i < SHAPE.length(); i++) {
      char c = text.charAt(i);
      usual = SHAPE.charAt(i) == '0' ? c >= '0' && c <= '9' : c == SHAPE.charAt(i);
    }
    return usual;
  }

  private static Instant usual(String text) {
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            number(text, 20, 23) * 1_000_000)
        .toInstant(ZoneOffset.UTC);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}

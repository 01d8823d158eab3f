package chat.roda.irc;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times as the {@code time} tag carries them (IRCv3 server-time): UTC, to the millisecond. */
public final class ServerTime {
  public static final String TAG = "time";

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private ServerTime() {}

  public static String format(Instant time) {
    return FORMAT.format(time);
  }

  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

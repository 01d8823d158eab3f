package chat.roda.app.log;

import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log, and where an exception came from. Of what an exception says, only that is
 * taken which cannot be something that a person wrote.
 */
final class LogFormat extends Formatter {
  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_FRAMES = 40;
  private static final int MOST_CAUSES = 5;

  @Override
  public String format(LogRecord record) {
    var text = new StringBuilder();
    text.append(record.getInstant()).append(' ').append(record.getLevel().getName()).append(' ');
    text.append(record.getLoggerName()).append(": ").append(oneLine(formatMessage(record)));
    append(text.append('\n'), record.getThrown(), 0);
    return text.toString();
  }

  private static void append(StringBuilder text, @Nullable Throwable thrown, int causes) {
    if (thrown == null || causes == MOST_CAUSES) {
      return;
    }
    text.append(causes == 0 ? "  " : "  because of ").append(words(thrown)).append('\n');
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
      text.append("    at ").append(frames[i]).append('\n');
    }
    append(text, thrown.getCause(), causes + 1);
  }

  private static String words(Throwable thrown) {
    String name = thrown.getClass().getName();
    return switch (thrown) {
      case IOException _,
          SQLException _,
          NullPointerException _,
          IndexOutOfBoundsException _,
          ClassCastException _,
          Error _ ->
          oneLine(name + ": " + thrown.getMessage());
      default -> name;
    };
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "…" : line;
  }
}

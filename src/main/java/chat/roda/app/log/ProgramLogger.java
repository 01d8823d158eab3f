package chat.roda.app.log;

import java.util.ResourceBundle;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands what is worth to be read later to {@code java.util.logging}. Any thread. */
record ProgramLogger(String name) implements System.Logger {
  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isLoggable(Level level) {
    return level.getSeverity() >= Level.INFO.getSeverity() && level != Level.OFF;
  }

  @Override
  public void log(
      Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
    if (isLoggable(level)) {
      write(level, message, thrown, new Object[0]);
    }
  }

  @Override
  public void log(
      Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... parameters) {
    if (isLoggable(level)) {
      write(level, format, null, parameters);
    }
  }

  private void write(
      Level level, String message, @Nullable Throwable thrown, @Nullable Object[] parameters) {
    LogFile.ofProgram().attach();
    var record = new LogRecord(inOldWords(level), message);
    record.setLoggerName(name);
    record.setThrown(thrown);
    record.setParameters(parameters);
    Logger.getLogger(name).log(record);
  }

  private static java.util.logging.Level inOldWords(Level level) {
    return switch (level) {
      case ERROR, OFF -> java.util.logging.Level.SEVERE;
      case WARNING -> java.util.logging.Level.WARNING;
      case INFO, DEBUG, TRACE, ALL -> java.util.logging.Level.INFO;
    };
  }
}

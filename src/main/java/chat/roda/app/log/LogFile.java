package chat.roda.app.log;

import chat.roda.settings.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What went wrong, written down for whoever wants to know: {@value #NAME} in a folder that only its
 * owner can look into, and beside it what was written before, of {@value #MOST} bytes each at most.
 * The file is open only while something is written: there is little to write, and the window and a
 * host without one may share it. Any thread.
 */
final class LogFile extends Handler {
  /** The newest. */
  static final String NAME = "roda.log";

  static final String BEFORE = "roda.before.log";
  static final long MOST = 256L << 10;

  private static final LogFile OF_PROGRAM = new LogFile(LogFolder::ofProgram);

  private final Supplier<Optional<Path>> folder;
  private boolean attached;

  /**
   * @param folder where it is, once that is known
   */
  LogFile(Supplier<Optional<Path>> folder) {
    this.folder = folder;
    setFormatter(new LogFormat());
  }

  static LogFile ofProgram() {
    return OF_PROGRAM;
  }

  /** From now on it hears what is logged. */
  synchronized void attach() {
    if (!attached) {
      attached = true;
      Logger.getLogger("").addHandler(this);
    }
  }

  @Override
  public synchronized void publish(LogRecord record) {
    folder
        .get()
        .filter(_ -> isLoggable(record))
        .ifPresent(it -> write(it, getFormatter().format(record)));
  }

  private static void write(Path folder, String text) {
    try {
      OwnerOnly.makeFolder(folder);
      Path file = folder.resolve(NAME);
      if (Files.exists(file) && Files.size(file) + text.length() > MOST) {
        Files.move(file, folder.resolve(BEFORE), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      // It cannot be logged: this is the log. Standard error has what was to be written.
      System.err.println(folder + ": " + e);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

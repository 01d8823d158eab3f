package chat.roda.app.log;

import chat.roda.settings.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What went wrong, written down for whoever wants to know: {@value #NAME} in a folder that only its
 * owner can look into, and beside it what was written before, of {@value #MOST} bytes each at most.
 * The file is open only while something is written: there is little to write, and the window and a
 * host without one may share it. Any thread.
 */
public final class LogFile extends Handler {
  /** The newest. */
  public static final String NAME = "roda.log";

  static final String BEFORE = "roda.before.log";
  static final long MOST = 256L << 10;

  private static final LogFile OF_PROGRAM = new LogFile();

  private boolean attached;
  private Optional<Path> folder = Optional.empty();

  LogFile() {
    setFormatter(new LogFormat());
  }

  /** The one of this program; it writes nothing before {@link #begin}. */
  public static LogFile ofProgram() {
    return OF_PROGRAM;
  }

  /** Where the log is, among the program's data. */
  public static Path folderIn(Path data) {
    return data.resolve("log");
  }

  /** From now on it is written there; the folder is made when there is something to write. */
  public synchronized void begin(Path data) {
    folder = Optional.of(folderIn(data));
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

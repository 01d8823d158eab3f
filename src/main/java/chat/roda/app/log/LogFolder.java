package chat.roda.app.log;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where it is written what went wrong. Apart from what writes it, which loads {@code
 * java.util.logging}: most starts have nothing to write. Any thread.
 */
public final class LogFolder {
  private static volatile Optional<Path> ofProgram = Optional.empty();

  private LogFolder() {}

  /** The log's folder among the program's data. */
  public static Path in(Path data) {
    return data.resolve("log");
  }

  /** From now on it is written among these data; the folder is made when there is something. */
  public static void begin(Path data) {
    ofProgram = Optional.of(in(data));
  }

  /** The one of this program; empty before {@link #begin}. */
  static Optional<Path> ofProgram() {
    return ofProgram;
  }
}

package chat.roda.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The memory of a process.
 *
 * @param residentMb all of it, of which files that are mapped may be shared and can be dropped
 * @param anonymousMb what is in no file
 */
record Memory(long residentMb, long anonymousMb) {
  static Memory of(long pid) {
    return new Memory(megabytes(pid, "VmRSS:"), megabytes(pid, "RssAnon:"));
  }

  private static long megabytes(long pid, String what) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith(what))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}

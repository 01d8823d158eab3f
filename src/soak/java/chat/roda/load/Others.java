package chat.roda.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What programs that do not belong to the benchmark use of the machine's processors. */
final class Others {
  /** More than this share of all processors, and what was measured meanwhile is worth nothing. */
  static final double TOO_MUCH = 0.08;

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
  private static final double TICKS_PER_SECOND = 100;

  private final Usage server;
  private final Usage own = new Usage(ProcessHandle.current().pid());
  private final long begun = System.nanoTime();
  private final double before;

  /** Begins to look; {@code server} is none of the others. */
  Others(Usage server) throws IOException {
    this.server = server;
    this.before = seconds();
  }

  /** Waits, for a minute at most, until they leave the processors alone for half a second. */
  static void await() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    var own = new Usage(ProcessHandle.current().pid());
    double share;
    do {
      var others = new Others(own);
      TimeUnit.MILLISECONDS.sleep(500);
      share = others.share();
    } while (share > TOO_MUCH && System.nanoTime() < deadline);
  }

  /** Which part of all processors they have had since then, from 0 to 1. */
  double share() throws IOException {
    double passed = (System.nanoTime() - begun) / 1e9;
    double available = passed * Runtime.getRuntime().availableProcessors();
    return Math.max(0, (seconds() - before) / available);
  }

  private double seconds() throws IOException {
    double ours = own.cpuSeconds() + (server.equals(own) ? 0 : server.cpuSeconds());
    return busySeconds() - ours;
  }

  /** Of all processors together, since the machine runs, also what its host has taken away. */
  private static double busySeconds() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/stat"))) {
      // user, nice, system, idle, waiting for disks, interrupts of two kinds, taken away
      List<Long> ticks =
          List.of(lines.findFirst().orElseThrow().split(" +")).subList(1, 9).stream()
              .map(Long::parseLong)
              .toList();
      long idle = ticks.get(3) + ticks.get(4);
      return (ticks.stream().mapToLong(Long::longValue).sum() - idle) / TICKS_PER_SECOND;
    }
  }
}

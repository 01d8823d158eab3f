package chat.roda.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many messages a second one busy channel can store, in batches as the hub makes them under
 * load, while the keeper indexes them and carries them over.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class StoringBenchmark {
  private static final int BATCH = 50;

  /** Whether each batch is on the disk itself before it counts. */
  @Param({"false", "true"})
  private boolean survivesPowerLoss;

  private final Sayings sayings = new Sayings();
  private Path folder = Path.of("");
  private MessageLog log = new MemoryLog();

  @Setup(Level.Trial)
  public void open() throws IOException {
    folder = Files.createTempDirectory(Path.of("target"), "storing");
    var keeping = new Keeping(Duration.ofDays(3650), 8L << 30, survivesPowerLoss);
    log = SqliteLog.open(folder.resolve("room.sqlite"), keeping);
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    log.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void append() {
    log.append(sayings.next(BATCH));
  }
}

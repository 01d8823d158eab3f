package chat.roda.history;

import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.history.SearchQuery.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to go back, and to find something, in a room of 1,000,000 messages. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  private static final int MESSAGES = 1_000_000;
  private static final int BATCH = 1000;
  private static final int PAGE = 50;

  private Path folder = Path.of("");
  private MessageLog log = new MemoryLog();
  private HistoryPoint middle = new HistoryPoint.AtId("");

  @Setup(Level.Trial)
  public void fill() throws IOException, InterruptedException {
    folder = Files.createTempDirectory(Path.of("target"), "reading");
    log = SqliteLog.open(folder.resolve("room.sqlite"), Keeping.DEFAULT);
    var sayings = new Sayings();
    for (int i = 0; i < MESSAGES / BATCH; i++) {
      List<Entry> batch = sayings.next(BATCH);
      if (i == MESSAGES / BATCH / 2) {
        middle = new HistoryPoint.AtId(batch.getFirst().id());
      }
      log.append(batch);
    }
    while (!((SqliteLog) log).isIndexed()) {
      Thread.sleep(100);
    }
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
  public List<Entry> pageBack() {
    return log.find(new HistoryQuery.Before("#lobby", middle, PAGE, Wanted.SAID));
  }

  @Benchmark
  public List<Entry> searchCommonWords() {
    return log.search(query("acao dia"));
  }

  @Benchmark
  public List<Entry> searchRareWord() {
    return log.search(query("n500000"));
  }

  @Benchmark
  public List<Entry> searchBeginning() {
    return log.search(query("reu* caf*"));
  }

  private static SearchQuery query(String words) {
    return new SearchQuery(
        SearchWords.parse(words),
        new Scope.Of(Set.of("#lobby"), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PAGE);
  }
}

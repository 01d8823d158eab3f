package chat.roda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long it takes from the start to a window: the packaged program, the same without its own
 * runtime and cache, and HexChat where it is installed, in turn. It needs a display (such as {@code
 * xvfb-run}), {@code xdotool}, and what the profile {@code packages} has made.
 */
final class StartTimes {
  private static final long PATIENCE_MS = 30_000;

  private final Path project;
  private final Path scratch;

  private StartTimes(Path project, Path scratch) {
    this.project = project;
    this.scratch = scratch;
  }

  /**
   * One way to start.
   *
   * @param window the class of its window, for xdotool
   */
  private record Way(String window, List<String> command) {}

  /**
   * What was measured once: milliseconds to the window, and resident memory three seconds later.
   */
  private record Figure(long millis, long residentMb) {}

  /** Argument: how many times each, 10 without one. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
    var times = new StartTimes(Path.of("").toAbsolutePath(), Files.createTempDirectory("start"));
    times.run(rounds);
  }

  private void run(int rounds) throws Exception {
    Map<String, Way> ways = ways();
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (var way : ways.entrySet()) {
        Figure figure = measure(way.getValue());
        // The first round fills the system's caches.
        if (round > 0) {
          figures.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(figure);
        }
      }
    }
    figures.forEach((name, all) ->
        System.out.printf(
            "%-34s window after %,5d ms (median of %d; %,d to %,d), %d MB resident%n",
            name,
            median(all.stream().map(Figure::millis).toList()),
            all.size(),
            all.stream().mapToLong(Figure::millis).min().orElse(0),
            all.stream().mapToLong(Figure::millis).max().orElse(0),
            median(all.stream().map(Figure::residentMb).toList())));
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
  }

  private Map<String, Way> ways() throws IOException {
    Path settings = Files.createDirectories(scratch.resolve("settings"));
    Files.writeString(settings.resolve("settings.json"), "{\"version\":1,\"nickname\":\"ana\"}");
    String roda = "chat.roda.app.RodaApplication";
    String data = "--data=" + settings;
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put(
        "Roda, packaged",
        new Way(roda, List.of(project + "/target/packages-image/roda/bin/roda", data)));
    ways.put(
        "Roda, plain JVM",
        new Way(
            roda,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
                "--module-path=" + project + "/target/roda.jar:" + project + "/target/lib",
                "--module=chat.roda/chat.roda.app.Main",
                data)));
    if (Files.isExecutable(Path.of("/usr/bin/hexchat"))) {
      ways.put(
          "HexChat",
          new Way("hexchat", List.of("hexchat", "--cfgdir=" + scratch.resolve("hexchat"))));
    }
    return ways;
  }

  private static Figure measure(Way way) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(way.command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (!hasWindow(way.window())) {
        if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) > PATIENCE_MS) {
          throw new IOException("no window: " + way.command());
        }
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      Thread.sleep(3000);
      return new Figure(millis, resident(process.toHandle()));
    } finally {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .forEach(ProcessHandle::destroyForcibly);
      process.waitFor();
      Thread.sleep(300);
    }
  }

  private static boolean hasWindow(String name) throws IOException, InterruptedException {
    Process search =
        new ProcessBuilder("xdotool", "search", "--onlyvisible", "--class", name)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String found = new String(search.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    search.waitFor();
    return !found.isBlank();
  }

  /** The launcher of a package may have a child that is the program. */
  private static long resident(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(it -> status(it.pid()).orElse(0L))
        .max()
        .orElse(0);
  }

  private static Optional<Long> status(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

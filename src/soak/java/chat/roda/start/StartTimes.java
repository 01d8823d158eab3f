package chat.roda.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes from the start to a window that takes a key, and what it then has in memory:
 * the packaged program, the same on a plain JVM, and HexChat where it is installed, in turn. It
 * needs what the profile {@code packages} has made, and a display that anybody may use; see {@code
 * packages.md} for the command.
 */
final class StartTimes {
  private static final int ROUNDS = 10;

  private final Desk desk;
  private final boolean cold;
  private final Map<Start, Looks> looks = new LinkedHashMap<>();
  private final Map<Start, List<Times>> times = new LinkedHashMap<>();
  private final Map<Start, Memory> memory = new LinkedHashMap<>();

  private StartTimes(Desk desk, boolean cold) {
    this.desk = desk;
    this.cold = cold;
  }

  /**
   * Arguments: how many times each, 10 without; {@code cold}, so that nothing is read from the
   * system's caches, which only the superuser can empty; {@code first}, {@code page} or {@code
   * room} for one kind of start alone.
   */
  public static void main(String[] args) throws Exception {
    List<String> words = List.of(args);
    int rounds =
        words.stream()
            .filter(word -> word.matches("\\d+"))
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(ROUNDS);
    Path scratch = Files.createTempDirectory("start");
    try (var room = new WaitingRoom(Path.of("").toAbsolutePath());
        var desk = new Desk()) {
      var measuring = new StartTimes(desk, words.contains("cold"));
      List<Start> starts =
          Start.all(Path.of("").toAbsolutePath(), scratch, room.port()).stream()
              .filter(start ->
                  words.stream().noneMatch(Start.KINDS::contains) || words.contains(start.kind()))
              .toList();
      measuring.learn(starts);
      for (int round = 0; round < rounds; round++) {
        measuring.measure(starts);
      }
      measuring.print(starts);
    }
    System.exit(0);
  }

  /** What each looks like when it is there and when it has taken a key; fills the caches, too. */
  private void learn(List<Start> starts) throws Exception {
    for (Start start : starts) {
      Running running = Running.of(start);
      try {
        desk.awaitWindow(running);
        running.awaitRest();
        List<Picture> before = desk.pictures();
        desk.press();
        running.awaitRest();
        looks.put(start, Looks.of(before, desk.pictures()));
        memory.put(start, running.memory());
      } finally {
        running.end();
        desk.settle();
      }
    }
  }

  private void measure(List<Start> starts) throws Exception {
    for (Start start : starts) {
      if (cold) {
        dropCaches();
      }
      Looks expected = Optional.ofNullable(looks.get(start)).orElseThrow();
      Running running = Running.of(start);
      try {
        long window = desk.awaitWindow(running);
        long key = desk.awaitKey(running, expected::hasTakenKey, expected.key());
        long whole = desk.await(running, expected::isWhole, expected.all());
        var measured = new Times(window, key, whole);
        System.out.println(start.name() + ": " + measured);
        times.computeIfAbsent(start, _ -> new ArrayList<>()).add(measured);
      } finally {
        running.end();
        desk.settle();
      }
    }
  }

  private static void dropCaches() throws Exception {
    new ProcessBuilder("sync").start().waitFor();
    Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3");
    TimeUnit.SECONDS.sleep(1);
  }

  private void print(List<Start> starts) {
    System.out.printf(
        "%nStarts, %s; milliseconds, median (least to most)%n%n", cold ? "cold" : "warm");
    System.out.println(
        "| Start | Window | Key taken | All there | Resident MB (of that not files) |");
    System.out.println("|---|---|---|---|---|");
    for (Start start : starts) {
      List<Times> all = Optional.ofNullable(times.get(start)).orElseThrow();
      Memory used = Optional.ofNullable(memory.get(start)).orElseThrow();
      System.out.printf(
          "| %s | %s | %s | %s | %d (%d) |%n",
          start.name(),
          Times.summary(all, Times::window),
          Times.summary(all, Times::key),
          Times.summary(all, Times::whole),
          used.residentMb(),
          used.anonymousMb());
    }
  }
}

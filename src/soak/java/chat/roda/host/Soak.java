package chat.roda.host;

import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import chat.roda.history.Keeping;
import chat.roda.history.MessageLog;
import chat.roda.history.SqliteLog;
import chat.roda.host.SoakGuest.Habit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Many people for a long time: they join, talk, quit, are cut off and idle. Everybody who is there
 * must hear everything that is said, once and in order; all of it is kept; and at the end the host
 * has no more threads, descriptors and memory than at its beginning.
 */
public final class Soak {
  private static final int TALKS_PER_SECOND = 20;

  /** What a JVM that has run may have more than one that has not: compiled code, caches. */
  private static final long HEAP_SLACK_KB = 16 * 1024;

  /** Those who read the history, at most four, keep three files open each. */
  private static final int READERS = 12;

  private final HostProcess host;

  /** All that was said, as it was heard. */
  private final List<Long> said = new ArrayList<>();

  private Soak(HostProcess host) {
    this.host = host;
  }

  /** Arguments: how many minutes, and how many clients. */
  public static void main(String[] args) throws Exception {
    var time = Duration.ofMinutes(args.length > 0 ? Long.parseLong(args[0]) : 10);
    int clients = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    Path data = Files.createTempDirectory("soak");
    boolean fine;
    try (var host = new HostProcess("--no-limits", "--data=" + data)) {
      var soak = new Soak(host);
      fine = soak.run(time, clients);
      host.terminate();
      fine &= host.hasEndedWithin(10_000) && soak.isKept(data);
    }
    System.out.println("what was kept lies in " + data);
    System.out.println(fine ? "all is well" : "NOT WELL");
    System.exit(fine ? 0 : 1);
  }

  private boolean run(Duration time, int clients) throws Exception {
    boolean fine = stay(Duration.ofSeconds(20), clients);
    Figures before = figures("after a rehearsal of 20 s, empty again");
    fine &= stay(time, clients);
    Figures after = figures("after " + time.toMinutes() + " minutes, empty again");
    return fine
        && after.threads <= before.threads + 4
        && after.descriptors <= before.descriptors + READERS
        && after.heap <= before.heap + HEAP_SLACK_KB;
  }

  /** Whether all of it is in the file, once and in order. */
  private boolean isKept(Path data) throws IOException {
    Path file;
    try (Stream<Path> files = Files.list(data.resolve("rooms"))) {
      file = files.filter(it -> it.toString().endsWith(".sqlite")).findFirst().orElseThrow();
    }
    List<Long> kept;
    try (MessageLog log = SqliteLog.open(file, Keeping.DEFAULT)) {
      kept =
          log.find(new HistoryQuery.Latest("#lobby", Integer.MAX_VALUE, Wanted.SAID)).stream()
              .map(entry -> Long.parseLong(entry.id(), 32))
              .toList();
    }
    System.out.printf("%,d kept of %,d that were said%n", kept.size(), said.size());
    return kept.equals(said);
  }

  /** Threads of the system, open files, and the heap in KiB after a collection. */
  private record Figures(long threads, long descriptors, long heap) {}

  private Figures figures(String when) throws Exception {
    // The first question makes the JVM listen for questions: a thread and a descriptor.
    host.heapAfterGc();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    long descriptors = host.descriptors();
    while (System.nanoTime() < end) {
      Thread.sleep(1000);
      if (host.descriptors() == descriptors) {
        break;
      }
      descriptors = host.descriptors();
    }
    var figures = new Figures(host.status("Threads"), host.descriptors(), host.heapAfterGc());
    System.out.printf(
        "%-42s %d threads, %d descriptors, %,d KiB of heap, %,d MiB resident%n",
        when, figures.threads, figures.descriptors, figures.heap, host.status("VmRSS") / 1024);
    return figures;
  }

  private boolean stay(Duration time, int clients) throws InterruptedException {
    Map<Habit, Integer> shares =
        Map.of(Habit.IDLES, 40, Habit.TALKS, 40, Habit.COMES_AND_GOES, 10, Habit.IS_CUT, 10);
    int talking = clients * shares.get(Habit.TALKS) / 100;
    int idling = clients * shares.get(Habit.IDLES) / 100;
    var talk = new Talk(talking + idling, talking);
    double pause = (double) talking / TALKS_PER_SECOND;
    long end = System.nanoTime() + time.toNanos();
    List<SoakGuest> guests = new ArrayList<>();
    for (Habit habit : Habit.values()) {
      for (int i = 0; i < clients * shares.get(habit) / 100; i++) {
        boolean first = habit == Habit.IDLES && i == 0;
        String name = habit.name().charAt(0) + "" + habit.ordinal() + "-" + i;
        guests.add(new SoakGuest(host.port(), talk, habit, name, pause, end, first));
      }
    }
    for (Thread thread : guests.stream().map(Thread.ofVirtual()::start).toList()) {
      thread.join();
    }
    System.out.printf(
        "%,d said, %,d deliveries; %,d came in, %,d of them were cut, %,d said goodbye%n",
        talk.said.get(),
        talk.heard.get(),
        talk.arrivals.get(),
        talk.cuts.get(),
        talk.goodbyes.get());
    said.addAll(talk.all());
    List<String> problems = talk.check();
    problems.forEach(System.out::println);
    return problems.isEmpty();
  }
}

package chat.roda.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares servers under load: our host, a server of the kind that was there before it, the floor
 * that the kernel sets, and the peers that Debian has. Each has its turn in every round, in a
 * process of its own; every delivery is checked. What comes of it lies in {@code target/load}.
 */
public final class Load {
  private static final int TRIES = 4;
  private static final Path FOLDER = Path.of("target/load");

  private final Figures figures;
  private final Pace pace;
  private final Path scratch;
  private boolean fine = true;

  private Load(Figures figures, Pace pace, Path scratch) {
    this.figures = figures;
    this.pace = pace;
    this.scratch = scratch;
  }

  /**
   * Arguments, in any order: {@code quick} for a short run of one round; {@code 2}, {@code 20},
   * {@code 200}, {@code 2000}, {@code steady}, {@code memory} for these parts alone; {@code
   * publish} to write the page and its pictures from all that was measured.
   */
  public static void main(String[] args) throws Exception {
    Set<String> words = Set.of(args);
    Pace pace = words.contains("quick") ? Pace.QUICK : Pace.WHOLE;
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    words.forEach(word -> Part.of(word).ifPresent(parts::add));
    if (parts.isEmpty() && !words.contains("publish")) {
      parts.addAll(List.of(Part.values()));
    }
    var figures = new Figures(FOLDER);
    var load = new Load(figures, pace, Files.createTempDirectory("load"));
    List<Contender> here = here();
    for (Part part : parts) {
      load.run(part, here);
    }
    Report.write(figures, FOLDER);
    if (words.contains("publish")) {
      Page.publish(FOLDER);
    }
    System.exit(load.fine ? 0 : 1);
  }

  private static List<Contender> here() {
    for (Contender who : Contender.values()) {
      if (!who.isHere()) {
        System.out.println("without " + who.title() + ": there is no " + who.needs() + " here");
      }
    }
    return Arrays.stream(Contender.values()).filter(Contender::isHere).toList();
  }

  private void run(Part part, List<Contender> here) throws IOException, InterruptedException {
    figures.forget(part);
    for (int round = 0; round < pace.rounds(); round++) {
      for (Contender who : here) {
        if (round > 0 && isOnce(part, who)) {
          continue;
        }
        try {
          calmly(who, part).forEach((what, value) -> figures.add(part, who, what, value));
        } catch (IOException e) {
          fine = false;
          System.out.printf("%s, %s: %s%n", who.title(), part.word(), e.getMessage());
        }
      }
    }
    figures.save(part, Machine.describe() + (pace == Pace.QUICK ? " A quick run." : ""));
    for (Contender who : here) {
      System.out.println(line(part, who));
    }
  }

  /** Measures again what other programs have disturbed; what the last try gives is taken. */
  private Map<Measure, Double> calmly(Contender who, Part part)
      throws IOException, InterruptedException {
    for (int i = 1; ; i++) {
      Others.await();
      Map<Measure, Double> noted = new Session(who, part, pace).measure(scratch);
      if (i == TRIES || noted.get(Measure.OTHERS_PERCENT) <= 100 * Others.TOO_MUCH) {
        return noted;
      }
    }
  }

  /**
   * Memory differs little from one time to the next; and until 2,000 threads have told 2,000
   * clients of each other, minutes go by.
   */
  private static boolean isOnce(Part part, Contender who) {
    return part == Part.MEMORY || (part == Part.SPEED_2000 && who == Contender.THREADS);
  }

  private String line(Part part, Contender who) {
    var line = new StringBuilder("%-7s %-20s".formatted(part.word(), who.title()));
    for (Measure measure : Measure.values()) {
      figures
          .median(part, who, measure)
          .ifPresent(value ->
              line.append(
                  " %s=%s".formatted(measure.name().toLowerCase(Locale.ROOT), Digits.of(value))));
    }
    return line.toString();
  }
}

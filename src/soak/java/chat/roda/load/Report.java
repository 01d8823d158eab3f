package chat.roda.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables and pictures of what was measured. */
final class Report {
  /** The tables, in the folder that it is written to. */
  static final String TABLES = "tables.md";

  static final String SPEED = "load-speed.svg";
  static final String CPU = "load-cpu.svg";
  static final String JOINING = "load-joining.svg";
  static final String STEADY = "load-steady.svg";
  static final String MEMORY = "load-memory.svg";

  private final View view;
  private final Path folder;

  private Report(Figures figures, Path folder) {
    this.view = new View(figures);
    this.folder = folder;
  }

  static void write(Figures figures, Path folder) throws IOException {
    var report = new Report(figures, folder);
    report.write(TABLES, new Tables(figures).text());
    report.curves(
        SPEED,
        "Deliveries a second at full speed",
        "higher is better",
        Measure.DELIVERIES_PER_SECOND);
    report.curves(
        CPU,
        "Processor time of the server for each delivery, at full speed",
        "microseconds; lower is better",
        Measure.SERVER_MICROS);
    report.curves(
        JOINING,
        "From the first connection until everybody is in and told of everybody",
        "seconds; lower is better",
        Measure.TOLD_SECONDS);
    report.bars(STEADY, "200 clients, 500 messages a second", "lower is better", View.STEADY);
    report.bars(
        MEMORY,
        "Memory of the server for each of 2,000 clients",
        "KiB resident; lower is better",
        View.MEMORY);
  }

  private void curves(String file, String title, String explanation, Measure measure)
      throws IOException {
    write(file, Curves.draw(title, explanation, view.bySize(measure), Digits::round));
  }

  private void bars(String file, String title, String explanation, List<View.Wanted> wanted)
      throws IOException {
    write(file, Bars.draw(title, explanation, view.rows(wanted), view.columns(wanted)));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}

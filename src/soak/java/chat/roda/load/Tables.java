package chat.roda.load;

import chat.roda.load.Bars.Column;
import chat.roda.load.View.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was measured, as tables of Markdown. */
final class Tables {
  private final Figures figures;
  private final View view;
  private final List<String> lines = new ArrayList<>();

  Tables(Figures figures) {
    this.figures = figures;
    this.view = new View(figures);
  }

  String text() {
    lines.addAll(figures.circumstances());
    lines.add("");
    picture(Report.SPEED, "Deliveries a second");
    bySize("Deliveries a second", Measure.DELIVERIES_PER_SECOND, Digits::whole);
    picture(Report.CPU, "Processor time a delivery");
    bySize("Server, µs of CPU a delivery", Measure.SERVER_MICROS, Digits::of);
    bySize("The one who loads, µs of CPU a delivery", Measure.LOAD_MICROS, Digits::of);
    bySize("Others, percent of all processors", Measure.OTHERS_PERCENT, Digits::of);
    picture(Report.JOINING, "Joining");
    bySize("Joining: seconds until all have seen who is in", Measure.JOIN_SECONDS, Digits::of);
    bySize("Joining: server, seconds of CPU until then", Measure.JOIN_CPU, Digits::of);
    bySize("Joining: seconds until all are told of all", Measure.TOLD_SECONDS, Digits::of);
    bySize("Joining: server, seconds of CPU until then", Measure.TOLD_CPU, Digits::of);
    List<Wanted> steady = new ArrayList<>(View.STEADY);
    steady.add(new Wanted("the one who loads, µs of CPU", Part.STEADY, Measure.LOAD_MICROS, 1));
    picture(Report.STEADY, "A steady rate");
    steady.add(
        new Wanted("others, percent of all processors", Part.STEADY, Measure.OTHERS_PERCENT, 1));
    table("200 clients, 500 messages a second", steady);
    picture(Report.MEMORY, "Memory");
    table("Memory for each of 2,000 clients, KiB", View.MEMORY);
    return String.join("\n", lines);
  }

  private void picture(String file, String words) {
    lines.add("![" + words + "](../resources/images/" + file + ")");
    lines.add("");
  }

  private void bySize(String title, Measure measure, DoubleFunction<String> digits) {
    Map<Contender, Map<Integer, Double>> values = view.bySize(measure);
    if (values.isEmpty()) {
      return;
    }
    head(title, Part.SPEEDS.stream().map(part -> Digits.whole(part.clients())).toList());
    values.forEach((who, its) ->
        row(
            who.title(),
            IntStream.range(0, Part.SPEEDS.size())
                .mapToObj(place -> cell(its.get(place), digits))
                .toList()));
    lines.add("");
  }

  private void table(String title, List<Wanted> wanted) {
    List<Column> columns = view.columns(wanted);
    if (view.rows(wanted).isEmpty()) {
      return;
    }
    head(title, columns.stream().map(Column::title).toList());
    for (Contender who : view.rows(wanted)) {
      row(
          who.title(),
          columns.stream().map(column -> cell(column.values().get(who), Digits::of)).toList());
    }
    lines.add("");
  }

  private static String cell(Double value, DoubleFunction<String> digits) {
    return Optional.ofNullable(value).map(digits::apply).orElse("");
  }

  private void head(String title, List<String> cells) {
    row(title, cells);
    row("---", cells.stream().map(cell -> "---:").toList());
  }

  private void row(String title, List<String> cells) {
    lines.add(
        Stream.concat(Stream.of(title), cells.stream())
            .collect(Collectors.joining(" | ", "| ", " |")));
  }
}

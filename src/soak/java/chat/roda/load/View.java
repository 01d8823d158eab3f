package chat.roda.load;

import chat.roda.load.Bars.Column;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What tables and pictures show of the figures: medians, by server and size or measure. */
record View(Figures figures) {
  /** What is shown of a steady rate. */
  static final List<Wanted> STEADY =
      List.of(
          new Wanted("µs of CPU a delivery", Part.STEADY, Measure.SERVER_MICROS, 1),
          new Wanted("median, ms", Part.STEADY, Measure.MEDIAN_MICROS, 1000),
          new Wanted("99 %, ms", Part.STEADY, Measure.MOST_MICROS, 1000));

  /** What is shown of memory. */
  static final List<Wanted> MEMORY =
      List.of(
          new Wanted("in no room", Part.MEMORY, Measure.IDLE_KIB, 1),
          new Wanted("in the room", Part.MEMORY, Measure.JOINED_KIB, 1));

  /**
   * One figure of every server.
   *
   * @param unit how much of the measure is one of what is shown
   */
  record Wanted(String title, Part part, Measure measure, double unit) {}

  /** By the place of the number of clients in {@link Part#SPEEDS}. */
  Map<Contender, Map<Integer, Double>> bySize(Measure measure) {
    Map<Contender, Map<Integer, Double>> values = new EnumMap<>(Contender.class);
    for (Contender who : Contender.values()) {
      Map<Integer, Double> its = new TreeMap<>();
      for (int place = 0; place < Part.SPEEDS.size(); place++) {
        int at = place;
        figures.median(Part.SPEEDS.get(place), who, measure).ifPresent(value -> its.put(at, value));
      }
      if (!its.isEmpty()) {
        values.put(who, its);
      }
    }
    return values;
  }

  List<Column> columns(List<Wanted> wanted) {
    return wanted.stream().map(this::column).toList();
  }

  private Column column(Wanted wanted) {
    Map<Contender, Double> values = new EnumMap<>(Contender.class);
    for (Contender who : Contender.values()) {
      figures
          .median(wanted.part(), who, wanted.measure())
          .ifPresent(value -> values.put(who, value / wanted.unit()));
    }
    return new Column(wanted.title(), values);
  }

  /** The servers of which there is any of these. */
  List<Contender> rows(List<Wanted> wanted) {
    List<Column> columns = columns(wanted);
    return Arrays.stream(Contender.values())
        .filter(who -> columns.stream().anyMatch(column -> column.values().containsKey(who)))
        .toList();
  }
}

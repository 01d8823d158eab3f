package chat.roda.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What was measured, kept in one file for each part of the benchmark. */
final class Figures {
  private final Path folder;
  private final List<Figure> all = new ArrayList<>();
  private final Map<Part, String> circumstances = new EnumMap<>(Part.class);

  private record Figure(Part part, Contender who, Measure what, double value) {
    String line() {
      return String.join("\t", part.name(), who.name(), what.name(), "" + value);
    }

    static Figure of(String line) {
      List<String> words = List.of(line.split("\t"));
      return new Figure(
          Part.valueOf(words.get(0)),
          Contender.valueOf(words.get(1)),
          Measure.valueOf(words.get(2)),
          Double.parseDouble(words.get(3)));
    }
  }

  /** With what is in the folder from runs before, which may be of other parts. */
  Figures(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    for (Part part : Part.values()) {
      if (Files.exists(file(part))) {
        List<String> lines = Files.readAllLines(file(part));
        circumstances.put(part, lines.getFirst());
        lines.stream().skip(1).map(Figure::of).forEach(all::add);
      }
    }
  }

  private Path file(Part part) {
    return folder.resolve(part.word() + ".tsv");
  }

  /** Forgets what runs before have measured in this part. */
  void forget(Part part) {
    all.removeIf(figure -> figure.part == part);
  }

  void add(Part part, Contender who, Measure what, double value) {
    all.add(new Figure(part, who, what, value));
  }

  /** Keeps what was measured in a part, and when and where that was. */
  void save(Part part, String circumstance) throws IOException {
    circumstances.put(part, circumstance);
    Stream<String> lines = all.stream().filter(it -> it.part == part).map(Figure::line);
    Files.write(file(part), Stream.concat(Stream.of(circumstance), lines).toList());
  }

  /** When and where each part was measured, with the parts for which that is the same. */
  List<String> circumstances() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    circumstances.forEach(
        (part, text) -> parts.computeIfAbsent(text, none -> new ArrayList<>()).add(part.word()));
    return parts.entrySet().stream()
        .map(it -> "- " + String.join(", ", it.getValue()) + ": " + it.getKey())
        .toList();
  }

  /** The median of all rounds, where there was one. */
  OptionalDouble median(Part part, Contender who, Measure what) {
    double[] values =
        all.stream()
            .filter(it -> it.part == part && it.who == who && it.what == what)
            .mapToDouble(Figure::value)
            .sorted()
            .toArray();
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    int middle = values.length / 2;
    return OptionalDouble.of(
        values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
  }
}

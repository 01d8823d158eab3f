package chat.roda.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of the benchmark, which may be run one by one. */
enum Part {
  SPEED_2("2", 2),
  SPEED_20("20", 20),
  SPEED_200("200", 200),
  SPEED_2000("2000", 2000),
  STEADY("steady", 200),
  MEMORY("memory", 2000);

  /** The parts in which everybody speaks as fast as can be, by how many there are. */
  static final List<Part> SPEEDS = List.of(SPEED_2, SPEED_20, SPEED_200, SPEED_2000);

  private final String word;
  private final int clients;

  Part(String word, int clients) {
    this.word = word;
    this.clients = clients;
  }

  static Optional<Part> of(String word) {
    return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
  }

  /** What it is called on the command line. */
  String word() {
    return word;
  }

  int clients() {
    return clients;
  }
}

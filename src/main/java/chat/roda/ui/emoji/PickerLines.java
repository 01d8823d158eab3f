package chat.roda.ui.emoji;

import java.util.ArrayList;
import java.util.List;

/** The lines of the picker, and how one goes through them by keyboard. */
record PickerLines(List<Line> lines, List<String> emoji) {
  /** How many stand in a line. */
  static final int COLUMNS = 9;

  /** A line. */
  sealed interface Line {}

  /** Says what is below. */
  record Title(String text) implements Line {}

  /**
   * Emoji beside each other.
   *
   * @param first the number of the first one among all
   */
  record Few(int first, List<String> emoji) implements Line {}

  /** Emoji that belong together. */
  record Part(String title, List<String> emoji) {}

  static PickerLines of(List<Part> parts) {
    List<Line> lines = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Part part : parts) {
      if (!part.emoji().isEmpty()) {
        lines.add(new Title(part.title()));
      }
      for (int from = 0; from < part.emoji().size(); from += COLUMNS) {
        int to = Math.min(from + COLUMNS, part.emoji().size());
        List<String> few = List.copyOf(part.emoji().subList(from, to));
        lines.add(new Few(all.size(), few));
        all.addAll(few);
      }
    }
    return new PickerLines(List.copyOf(lines), List.copyOf(all));
  }

  /** The line in which that one is. */
  int lineOf(int index) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Few few && index < few.first() + few.emoji().size()) {
        return i;
      }
    }
    return 0;
  }

  /** The line that says {@code title}; the first if none does. */
  int lineOf(String title) {
    return Math.max(0, lines.indexOf(new Title(title)));
  }

  /** The number of the first one in that line, or below it. */
  int firstFrom(int line) {
    for (Line below : lines.subList(line, lines.size())) {
      if (below instanceof Few few) {
        return few.first();
      }
    }
    return 0;
  }

  /** Where one comes from there by so many steps to the right, or to the left below 0. */
  int aside(int index, int steps) {
    return Math.clamp(index + steps, 0, Math.max(0, emoji.size() - 1));
  }

  /** Where one comes from there by so many lines down, or up below 0. */
  int down(int index, int steps) {
    List<Few> few = lines.stream().filter(Few.class::isInstance).map(Few.class::cast).toList();
    if (few.isEmpty()) {
      return 0;
    }
    int here = 0;
    while (here + 1 < few.size() && few.get(here + 1).first() <= index) {
      here++;
    }
    Few there = few.get(Math.clamp(here + steps, 0, few.size() - 1));
    int column = index - few.get(here).first();
    return there.first() + Math.min(column, there.emoji().size() - 1);
  }
}

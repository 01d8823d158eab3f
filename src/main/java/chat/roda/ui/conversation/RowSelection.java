package chat.roda.ui.conversation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which rows are selected, whatever becomes of them while they stand there. FX thread. */
final class RowSelection {
  private final Set<Row> selected = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Where a range begins, and the one that was chosen last. */
  private Optional<Row> origin = Optional.empty();

  private Optional<Row> lead = Optional.empty();

  boolean has(Row row) {
    return selected.contains(row);
  }

  boolean isLead(Row row) {
    return is(lead, row);
  }

  boolean isEmpty() {
    return selected.isEmpty();
  }

  /** The selected ones of {@code rows}, in their order. */
  List<Row> of(List<Row> rows) {
    return rows.stream().filter(selected::contains).toList();
  }

  /** The place of the one that was chosen last. */
  OptionalInt leadIn(List<Row> rows) {
    return lead.map(row -> find(row, rows)).orElse(OptionalInt.empty());
  }

  void clear() {
    selected.clear();
    origin = Optional.empty();
    lead = Optional.empty();
  }

  /** Selects one alone. */
  void one(Row row) {
    clear();
    toggle(row);
  }

  /** Selects one as well, or no longer. */
  void toggle(Row row) {
    if (!selected.remove(row)) {
      selected.add(row);
    }
    origin = Optional.of(row);
    lead = origin;
  }

  /** Selects all from where the selecting began to {@code row}. */
  void upTo(Row row, List<Row> rows) {
    OptionalInt from = origin.map(o -> find(o, rows)).orElse(OptionalInt.empty());
    OptionalInt to = find(row, rows);
    if (from.isEmpty() || to.isEmpty()) {
      one(row);
      return;
    }
    selected.clear();
    int low = Math.min(from.getAsInt(), to.getAsInt());
    int high = Math.max(from.getAsInt(), to.getAsInt());
    selected.addAll(rows.subList(low, high + 1));
    lead = Optional.of(row);
  }

  /** Rows went, and others came: what is in both stays selected. */
  void replaced(List<? extends Row> gone, List<? extends Row> come) {
    for (Row row : gone) {
      if (selected.contains(row) || is(lead, row) || is(origin, row)) {
        come.stream()
            .filter(other -> other.entry().isSameAs(row.entry()))
            .findFirst()
            .ifPresent(other -> becomes(row, other));
      }
    }
  }

  private void becomes(Row row, Row other) {
    if (selected.remove(row)) {
      selected.add(other);
    }
    lead = is(lead, row) ? Optional.of(other) : lead;
    origin = is(origin, row) ? Optional.of(other) : origin;
  }

  void all(List<Row> rows) {
    selected.addAll(rows);
  }

  private static OptionalInt find(Row row, List<Row> rows) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (same(rows.get(i), row)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean is(Optional<Row> chosen, Row row) {
    return chosen.filter(it -> same(it, row)).isPresent();
  }

  /** Two rows may say the same; which one it is counts. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Row one, Row other) {
    return one == other;
  }
}

package chat.roda.ui.conversation;

import chat.roda.client.SendId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.ObservableListBase;

/** The rows of a transcript, which others only read; a batch of changes is told as one. */
final class RowList extends ObservableListBase<Row> {
  private final List<Row> rows = new ArrayList<>();

  @Override
  public Row get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** Where the message of that id stands. */
  Optional<Integer> message(String id) {
    return last(spoken -> spoken.line().id().equals(id));
  }

  /** Where that message of ours stands, which the room does not have. */
  Optional<Integer> unsent(SendId id) {
    return last(spoken ->
        !(spoken.delivery() instanceof Delivery.InRoom)
            && spoken.line().sent().filter(id::equals).isPresent());
  }

  private Optional<Integer> last(Predicate<Entry.Spoken> wanted) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).entry() instanceof Entry.Spoken spoken && wanted.test(spoken)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Where something belongs that happened then, not below {@code end}. */
  int placeFor(Instant at, int end) {
    int place = end;
    while (place > 0 && rows.get(place - 1).entry().at().isAfter(at)) {
      place--;
    }
    return place;
  }

  /** Tells the changes that {@code change} makes all at once. */
  void together(Runnable change) {
    beginChange();
    try {
      change.run();
    } finally {
      endChange();
    }
  }

  void insertAllAt(int index, List<Row> more) {
    if (!more.isEmpty()) {
      together(() -> {
        rows.addAll(index, more);
        nextAdd(index, index + more.size());
      });
    }
  }

  void replaceAt(int index, Row row) {
    if (rows.get(index).equals(row)) {
      return;
    }
    together(() -> nextSet(index, rows.set(index, row)));
  }

  @Override
  public void removeRange(int from, int to) {
    together(() -> {
      List<Row> some = rows.subList(from, to);
      List<Row> removed = List.copyOf(some);
      some.clear();
      nextRemove(from, removed);
    });
  }
}

package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
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

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

  void insertAt(int index, Row row) {
    together(() -> {
      rows.add(index, row);
      nextAdd(index, index + 1);
    });
  }

  void replaceAt(int index, Row row) {
    if (rows.get(index).equals(row)) {
      return;
    }
    together(() -> nextSet(index, rows.set(index, row)));
  }

  void removeAt(int index) {
    together(() -> nextRemove(index, rows.remove(index)));
  }

  void removeFirst(int count) {
    together(() -> {
      List<Row> first = rows.subList(0, count);
      List<Row> removed = List.copyOf(first);
      first.clear();
      nextRemove(0, removed);
    });
  }
}

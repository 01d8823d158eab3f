package chat.roda.ui.conversation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/** The cells of a list: one for each row that is seen, and those that wait to be used again. */
final class RowCells {
  private final Supplier<RowCell> maker;
  private final IdentityHashMap<Row, RowCell> used = new IdentityHashMap<>();
  private final Deque<RowCell> spare = new ArrayDeque<>();

  /**
   * @param maker makes a cell, some dozens of times
   */
  RowCells(Supplier<RowCell> maker) {
    this.maker = maker;
  }

  /** The cell that shows the row; filled where it did not. */
  RowCell of(Row row) {
    return used.computeIfAbsent(row, this::fill);
  }

  private RowCell fill(Row row) {
    RowCell cell = spare.isEmpty() ? maker.get() : spare.pop();
    cell.show(row);
    cell.applyCss();
    return cell;
  }

  /** Hides all others. */
  void keep(List<RowCell> shown) {
    used.values().removeIf(cell -> isSpare(cell, shown));
  }

  private boolean isSpare(RowCell cell, List<RowCell> shown) {
    boolean unseen = !shown.contains(cell);
    if (unseen) {
      cell.setVisible(false);
      spare.push(cell);
    }
    return unseen;
  }

  /** Those that show a row. */
  List<RowCell> used() {
    return List.copyOf(used.values());
  }
}

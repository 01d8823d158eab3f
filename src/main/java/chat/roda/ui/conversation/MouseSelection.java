package chat.roda.ui.conversation;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse selects: words within a message, or rows from there to another. FX thread. */
final class MouseSelection {
  private final SelectableMessages list;
  private final RowSelection rows;
  private final WordSelection words;
  private final EdgeScroll beyond = new EdgeScroll(this::scrolled);
  private boolean pulling;

  /** Where the mouse was last while it was pulled. */
  private Optional<MouseEvent> pulled = Optional.empty();

  MouseSelection(SelectableMessages list, RowSelection rows, WordSelection words) {
    this.list = list;
    this.rows = rows;
    this.words = words;
  }

  void begin() {
    list.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    list.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> end());
    list.sceneProperty().subscribe(_ -> end());
  }

  private void pressed(MouseEvent event) {
    end();
    SelectableMessages.cellUnder(event).ifPresent(cell -> pressed(event, cell));
  }

  private void pressed(MouseEvent event, RowCell cell) {
    list.requestFocus();
    Row row = cell.row();
    boolean menu = event.getButton() != MouseButton.PRIMARY;
    pulling = !menu && !event.isShortcutDown();
    if (event.isShiftDown() && !menu) {
      pulledTo(event, cell);
    } else if (event.isShiftDown()) {
      words.clear();
      rows.upTo(row, list.rows());
    } else if (event.isShortcutDown()) {
      words.clear();
      rows.toggle(row);
    } else if (!menu) {
      rows.one(row);
      begin(event, cell);
    } else if (!rows.has(row)) {
      words.clear();
      rows.one(row);
    }
    list.mark();
  }

  private void begin(MouseEvent event, RowCell cell) {
    words.clear();
    Point2D point = place(event);
    cell.said()
        .filter(said -> said.contains(said.sceneToLocal(point)))
        .ifPresent(
            said -> words.begin(cell.row(), said, point, Grain.ofClicks(event.getClickCount())));
  }

  private void dragged(MouseEvent event) {
    if (pulling && !event.isStillSincePress()) {
      pulled = Optional.of(event);
      beyond.pulledTo(event.getY(), list.getHeight());
      pulledTo(event);
    }
  }

  private void pulledTo(MouseEvent event) {
    list.cellNear(event.getY()).ifPresent(cell -> pulledTo(event, cell));
    list.mark();
  }

  private void scrolled(double pixels) {
    list.scrollBy(pixels);
    list.layout();
    pulled.ifPresent(this::pulledTo);
  }

  private void end() {
    beyond.end();
    pulled = Optional.empty();
    pulling = false;
  }

  /** In another row than that in which it began, rows are selected. */
  private void pulledTo(MouseEvent event, RowCell cell) {
    Row row = cell.row();
    if (words.isIn(row)) {
      rows.one(row);
      cell.said().ifPresent(said -> words.extendTo(place(event), said));
    } else {
      words.pause();
      rows.upTo(row, list.rows());
    }
  }

  private static Point2D place(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}

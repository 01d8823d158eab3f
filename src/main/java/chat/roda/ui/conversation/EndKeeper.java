package chat.roda.ui.conversation;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Keeps a list at its end while rows come, grow and are laid out anew, unless the reader has
 * scrolled up. Looks after each layout, before anything is drawn.
 */
final class EndKeeper {
  /** How far from the end still counts as at the end, in pixels. */
  private static final double NEAR = 8;

  private final ListView<Row> list;
  private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper(true);
  private final Runnable look = this::look;
  private boolean readerMoved;

  EndKeeper(ListView<Row> list) {
    this.list = list;
    list.addEventFilter(ScrollEvent.SCROLL, this::readerMoves);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::readerMoves);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::readerMoves);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::readerMoves);
    list.sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(look);
          }
          if (now != null) {
            now.addPostLayoutPulseListener(look);
          }
        });
  }

  ReadOnlyBooleanProperty atEndProperty() {
    return atEnd.getReadOnlyProperty();
  }

  /** Goes to the newest row, and stays at the end. */
  void toEnd() {
    readerMoved = false;
    atEnd.set(true);
    list.requestLayout();
    scrollToEnd();
  }

  /** Shows {@code index} at the top, and stays there unless that is the end. */
  void toRow(int index) {
    atEnd.set(false);
    readerMoved = true;
    list.scrollTo(index);
  }

  private void readerMoves(Event event) {
    readerMoved = true;
    list.requestLayout();
  }

  private void look() {
    boolean isAtEnd = isAtEnd();
    if (readerMoved) {
      readerMoved = false;
      atEnd.set(isAtEnd);
    } else if (atEnd.get() && !isAtEnd) {
      scrollToEnd();
      list.layout();
    }
  }

  private void scrollToEnd() {
    if (!list.getItems().isEmpty()) {
      list.scrollTo(list.getItems().size() - 1);
    }
  }

  private boolean isAtEnd() {
    if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return true;
    }
    var last = flow.getLastVisibleCell();
    return last == null
        || (last.getIndex() == list.getItems().size() - 1
            && last.getBoundsInParent().getMaxY() <= flow.getHeight() + NEAR);
  }
}

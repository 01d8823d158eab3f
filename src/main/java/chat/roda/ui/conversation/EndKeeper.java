package chat.roda.ui.conversation;

import java.util.Optional;
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

  /** What is left to the rounding of heights, in pixels. */
  private static final double EXACT = 2;

  private static final int TRIES = 4;
  private static final double MUCH = 100_000;

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
    flow().ifPresent(this::look);
  }

  private void look(VirtualFlow<?> flow) {
    if (readerMoved) {
      readerMoved = false;
      atEnd.set(belowEdge(flow) <= NEAR);
    } else if (atEnd.get() && belowEdge(flow) > EXACT) {
      settle(flow);
    }
  }

  /** A list guesses the heights of rows that it has not drawn: each try comes nearer to the end. */
  private void settle(VirtualFlow<?> flow) {
    scrollToEnd();
    list.layout();
    for (int i = 0; i < TRIES && belowEdge(flow) > EXACT; i++) {
      flow.scrollPixels(belowEdge(flow));
      list.layout();
    }
  }

  private void scrollToEnd() {
    if (!list.getItems().isEmpty()) {
      list.scrollTo(list.getItems().size() - 1);
    }
  }

  private Optional<VirtualFlow<?>> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  /** How many pixels of the newest row lie below the edge; more than enough if all of it does. */
  private double belowEdge(VirtualFlow<?> flow) {
    return Optional.ofNullable(flow.getLastVisibleCell())
        .map(cell ->
            cell.getIndex() == list.getItems().size() - 1
                ? cell.getBoundsInParent().getMaxY() - flow.getHeight()
                : MUCH)
        .orElse(0.0);
  }
}

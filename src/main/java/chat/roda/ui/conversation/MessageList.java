package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Rows of any height, one under the other, of which only those that are seen have nodes.
 *
 * <p>A {@code ListView} adds up the heights of all its rows at every move, and guesses those that
 * it has not drawn. This list knows one row and where it stands, and lays out the others from
 * there: the cost is that of what is seen, whatever comes or goes elsewhere, and what is read stays
 * where it is. It stays at its end unless the reader has scrolled up.
 */
class MessageList extends Region {
  /** What is left to the rounding of heights, in pixels. */
  private static final double EXACT = 0.5;

  /** How long the thumb of the bar is at least, to be seen and taken hold of. */
  private static final double LEAST_THUMB = 32;

  /** How much is seen above a row that is gone to. */
  private static final double LEAD_IN = 64;

  private final RowCells cells;
  private final ScrollBar bar = new ScrollBar();
  private final ListChangeListener<Row> listener = this::changed;
  private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
  private final ReadOnlyDoubleWrapper end = new ReadOnlyDoubleWrapper();
  private final Anchors anchors = new Anchors();
  private final Region head;

  private final Wheel wheel = new Wheel();

  /** What shows that the list has the focus: in front of the rows, whose ground would hide it. */
  private final Region ring = new Region();

  private ObservableList<Row> rows = FXCollections.observableArrayList();

  /** The first row that is seen, and where its top is, in pixels from ours. */
  private int first;

  private double firstY;

  /** How much of the first row is above, where that came from the bar and not from pixels. */
  private double hiddenPart;

  /** How many rows are seen, parts included. */
  private double span = 1;

  private boolean settingBar;

  /**
   * @param maker makes a cell, some dozens of times
   * @param head stands above the first row
   */
  MessageList(Supplier<RowCell> maker, Region head) {
    this.cells = new RowCells(() -> added(maker.get()));
    this.head = head;
    getStyleClass().add("message-list");
    bar.setOrientation(Orientation.VERTICAL);
    bar.setMin(0);
    bar.setMax(1);
    bar.setFocusTraversable(false);
    bar.valueProperty().subscribe(value -> barMoved(value.doubleValue()));
    ring.getStyleClass().add("message-list-ring");
    ring.setMouseTransparent(true);
    getChildren().addAll(head, bar, ring, wheel);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    sceneProperty().subscribe((before, now) -> listen(now != null));
  }

  private void listen(boolean now) {
    rows.removeListener(listener);
    if (now) {
      rows.addListener(listener);
      requestLayout();
    }
  }

  /** Shows other rows, at their end; which of them are seen is told even if it is the same. */
  void setRows(ObservableList<Row> now) {
    seen.set(Seen.NOTHING);
    rows.removeListener(listener);
    rows = now;
    listen(getScene() != null);
    toEnd();
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /** Whether the newest row is seen whole; then the list follows what comes. */
  ReadOnlyBooleanProperty atEndProperty() {
    return atEnd.getReadOnlyProperty();
  }

  /** Which rows are on the screen. */
  ReadOnlyObjectProperty<Seen> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** Where the last row that is seen ends, in pixels from our top; 0 where there is none. */
  ReadOnlyDoubleProperty endProperty() {
    return end.getReadOnlyProperty();
  }

  /** Shows the row a third of the way down, where the eye is. */
  void toEyes(int index) {
    place(index, getHeight() / 3);
  }

  void toEnd() {
    atEnd.set(true);
    requestLayout();
  }

  /** Shows the row with some of what is above it. */
  void toRow(int index) {
    place(index, LEAD_IN);
  }

  /** Moves as little as is needed to show the whole row. */
  void reveal(int index) {
    double height = cell(index).heightFor(rowWidth());
    double top = top(index);
    if (top < 0) {
      place(index, 0);
    } else if (top + height > getHeight()) {
      place(index, getHeight() - height);
    }
  }

  private double top(int index) {
    if (index < first) {
      return -1;
    }
    double y = firstY;
    for (int i = first; i < index && y < getHeight(); i++) {
      y += cell(i).heightFor(rowWidth());
    }
    return y;
  }

  /** Moves what is seen by so many pixels, upwards if negative. */
  void scrollBy(double pixels) {
    place(first, firstY - pixels);
  }

  private void place(int index, double y) {
    first = index;
    firstY = y;
    hiddenPart = 0;
    anchors.clear();
    atEnd.set(false);
    requestLayout();
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      scrollBy(-wheel.pixels(event, getHeight()));
      event.consume();
    }
  }

  private void barMoved(double value) {
    if (settingBar) {
      return;
    }
    if (value >= 1) {
      toEnd();
      return;
    }
    double top = value * Math.max(0, rows.size() - span);
    place((int) top, 0);
    hiddenPart = top - (int) top;
  }

  /** Rows came, went or changed: what is seen stays where it is. */
  void changed(ListChangeListener.Change<? extends Row> change) {
    while (change.next()) {
      anchors.changed(change.getFrom(), change.getRemovedSize(), change.getAddedSize());
      int from = change.getFrom();
      if (from + change.getRemovedSize() <= first) {
        first += change.getAddedSize() - change.getRemovedSize();
      } else if (from < first) {
        first = from;
      }
    }
    anchors
        .first()
        .ifPresent(anchor -> {
          first = anchor.index();
          firstY = anchor.top();
        });
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double barWidth = snapSizeX(bar.prefWidth(-1));
    bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    ring.resizeRelocate(0, 0, getWidth(), getHeight());
    boolean none = rows.isEmpty() || rowWidth() <= 0 || getHeight() <= 0;
    bar.setVisible(!none && bar.isVisible());
    List<RowCell> shown = none ? List.of() : layRows();
    cells.keep(shown);
    layHead(!shown.isEmpty() && first == 0);
    end.set(shown.isEmpty() ? 0 : bottom(shown));
    seen.set(
        shown.isEmpty() ? Seen.NOTHING : new Seen(first, first + shown.size() - 1, atEnd.get()));
  }

  private void layHead(boolean shown) {
    head.setVisible(shown);
    if (shown) {
      double height = headHeight();
      head.resizeRelocate(0, snapPositionY(firstY - height), rowWidth(), height);
    }
  }

  private double headHeight() {
    return snapSizeY(Math.max(head.minHeight(-1), head.prefHeight(rowWidth())));
  }

  private List<RowCell> layRows() {
    if (atEnd.get()) {
      firstFromEnd();
    } else {
      firstFromPlace();
    }
    List<RowCell> shown = laidDown();
    if (bottom(shown) < getHeight() && (first > 0 || firstY < headHeight())) {
      firstFromEnd();
      shown = laidDown();
    }
    setBar(shown);
    atEnd.set(first + shown.size() == rows.size() && bottom(shown) <= getHeight() + EXACT);
    return shown;
  }

  private void firstFromEnd() {
    first = rows.size();
    firstY = getHeight();
    climb();
  }

  private void firstFromPlace() {
    first = Math.clamp(first, 0, rows.size() - 1);
    firstY -= hiddenPart * cell(first).heightFor(rowWidth());
    hiddenPart = 0;
    climb();
    for (double h = height(first); firstY + h <= 0 && first < rows.size() - 1; h = height(first)) {
      firstY += h;
      first++;
    }
  }

  private void climb() {
    while (first > 0 && firstY > 0) {
      first--;
      firstY -= height(first);
    }
    // The head may be higher than all that is seen; of the rows something is seen all the same.
    firstY = Math.min(firstY, first == 0 ? Math.min(headHeight(), getHeight() - 1) : 0);
  }

  private List<RowCell> laidDown() {
    List<RowCell> seen = new ArrayList<>();
    anchors.clear();
    double y = firstY;
    for (int i = first; i < rows.size() && y < getHeight(); i++) {
      RowCell cell = cell(i);
      double height = height(i);
      cell.resizeRelocate(0, snapPositionY(y), rowWidth(), height);
      cell.setVisible(true);
      anchors.add(i, y);
      seen.add(cell);
      y += height;
    }
    return seen;
  }

  private double bottom(List<RowCell> seen) {
    return firstY + seen.stream().mapToDouble(RowCell::getHeight).sum();
  }

  private void setBar(List<RowCell> seen) {
    double hiddenAbove = Math.max(0, -firstY) / seen.getFirst().getHeight();
    double below = Math.max(0, bottom(seen) - getHeight());
    span = Math.max(0.1, seen.size() - hiddenAbove - below / seen.getLast().getHeight());
    double others = rows.size() - span;
    bar.setVisible(others > 0.01);
    if (!bar.isPressed()) {
      settingBar = true;
      bar.setVisibleAmount(Math.max(span / rows.size(), LEAST_THUMB / getHeight()));
      bar.setBlockIncrement(span / rows.size());
      bar.setValue(others > 0.01 ? (first + hiddenAbove) / others : 0);
      settingBar = false;
    }
  }

  private double rowWidth() {
    return getWidth() - snapSizeX(bar.prefWidth(-1));
  }

  private double height(int index) {
    return cell(index).heightFor(rowWidth());
  }

  private RowCell cell(int index) {
    return cells.of(rows.get(index));
  }

  private RowCell added(RowCell cell) {
    getChildren().addFirst(cell);
    return cell;
  }

  /** Those that are seen. */
  Iterable<RowCell> seenCells() {
    return cells.used();
  }
}

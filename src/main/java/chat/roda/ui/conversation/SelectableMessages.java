package chat.roda.ui.conversation;

import chat.roda.ui.common.Inside;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The messages with what a person does to them by mouse and keyboard. */
final class SelectableMessages extends MessageList {
  private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+A");
  private static final double PAGE = 0.9;

  /** Where it is as low as this, that it has the focus could not be seen. */
  private static final double LEAST_HEIGHT = 32;

  private final Keyboard keyboard;
  private final RowSelection selection = new RowSelection();
  private final WordSelection words = new WordSelection();

  /** The cell of the row that was chosen last, as screen readers know it. */
  private Optional<RowCell> told = Optional.empty();

  SelectableMessages(Supplier<RowCell> maker, Region head, Keyboard keyboard) {
    super(maker, head);
    this.keyboard = keyboard;
    focusTraversableProperty().bind(heightProperty().greaterThan(LEAST_HEIGHT));
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    new MouseSelection(this, selection, words).begin();
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    focusedProperty().subscribe(this::focusIs);
  }

  /** Whoever goes elsewhere and comes back begins at the newest, and not where they once were. */
  private void focusIs(boolean now) {
    boolean elsewhere =
        getScene() != null
            && getScene().getFocusOwner() != null
            && !Inside.is(getScene().getFocusOwner(), this);
    if (!now && elsewhere) {
      selection.clear();
      words.clear();
    }
    mark();
  }

  @Override
  void setRows(ObservableList<Row> now) {
    selection.clear();
    words.clear();
    super.setRows(now);
  }

  @Override
  void changed(ListChangeListener.Change<? extends Row> change) {
    if (!selection.isEmpty()) {
      follow(change);
    }
    super.changed(change);
  }

  private void follow(ListChangeListener.Change<? extends Row> change) {
    List<Row> gone = new ArrayList<>();
    List<Row> come = new ArrayList<>();
    while (change.next()) {
      gone.addAll(change.getRemoved());
      come.addAll(change.getAddedSubList());
    }
    change.reset();
    selection.replaced(gone, come);
    words.replaced(gone, come);
  }

  /** In their order. */
  List<Row> selected() {
    return selection.of(rows());
  }

  /** What is selected within the words of a message; empty where nothing is. */
  String selectedWords() {
    return words.text();
  }

  /** Lets go of them; whether there were any. */
  boolean dropWords() {
    boolean some = !words.isEmpty();
    words.clear();
    mark();
    return some;
  }

  /** Shows what is hidden in the message that is chosen alone; whether anything was. */
  boolean reveal() {
    boolean hidden = chosenCell().map(RowCell::reveal).orElse(false);
    if (hidden) {
      words.clear();
    }
    return hidden;
  }

  /** Shows the row, and selects it. */
  void goTo(int index) {
    words.clear();
    selection.one(rows().get(index));
    toEyes(index);
    mark();
  }

  /** Goes to the newest; from there, and not from what was chosen before, the keys go on. */
  void toNewest() {
    words.clear();
    selection.clear();
    toEnd();
    mark();
  }

  /** Chooses the newest message that is seen, where nothing is chosen. */
  void chooseSomething() {
    if (selection.isEmpty()) {
      rows().subList(0, newestSeen() + 1).reversed().stream()
          .filter(row -> row.entry() instanceof Entry.Spoken)
          .findFirst()
          .ifPresent(row -> {
            selection.one(row);
            mark();
          });
    }
  }

  /** The cell of the message that is chosen alone, if it is on the screen. */
  Optional<RowCell> chosenCell() {
    List<Row> chosen = selected();
    return chosen.size() != 1
        ? Optional.empty()
        : StreamSupport.stream(seenCells().spliterator(), false)
            .filter(cell -> selection.has(cell.row()))
            .findFirst();
  }

  boolean isNothingSelected() {
    return selection.isEmpty();
  }

  /** The cell in which that happens. */
  static Optional<RowCell> cellUnder(MouseEvent event) {
    Optional<Node> node = event.getTarget() instanceof Node n ? Optional.of(n) : Optional.empty();
    while (node.isPresent() && !(node.get() instanceof RowCell)) {
      node = node.map(Node::getParent);
    }
    return node.map(RowCell.class::cast);
  }

  private void keyPressed(KeyEvent event) {
    if (ALL.match(event)) {
      words.clear();
      selection.all(rows());
      mark();
    } else if (keyboard.matches(Shortcut.COPY, event) || rows().isEmpty() || !moved(event)) {
      return;
    }
    event.consume();
  }

  private boolean moved(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> step(-1, event);
      case DOWN -> step(1, event);
      case PAGE_UP -> scrolled(-PAGE);
      case PAGE_DOWN -> scrolled(PAGE);
      case HOME -> {
        toRow(0);
        yield true;
      }
      case END -> {
        toNewest();
        yield true;
      }
      default -> false;
    };
  }

  private boolean scrolled(double pages) {
    scrollBy(pages * getHeight());
    return true;
  }

  private boolean step(int by, KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    int last = rows().size() - 1;
    OptionalInt lead = selection.leadIn(rows());
    int index = Math.clamp(lead.isPresent() ? lead.getAsInt() + by : newestSeen(), 0, last);
    words.clear();
    if (event.isShiftDown()) {
      selection.upTo(rows().get(index), rows());
    } else {
      selection.one(rows().get(index));
    }
    reveal(index);
    mark();
    return true;
  }

  private int newestSeen() {
    return Math.min(seenProperty().get().last(), rows().size() - 1);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    mark();
  }

  private List<RowCell> selectedCells() {
    return StreamSupport.stream(seenCells().spliterator(), false)
        .filter(cell -> selection.has(cell.row()))
        .toList();
  }

  private Optional<RowCell> cellAt(int index) {
    return StreamSupport.stream(seenCells().spliterator(), false)
        .filter(cell -> index < rows().size() && cell.row().equals(rows().get(index)))
        .findFirst();
  }

  /** The cell that is seen there, {@code y} pixels below our top, or nearest to that. */
  Optional<RowCell> cellNear(double y) {
    return StreamSupport.stream(seenCells().spliterator(), false)
        .filter(Node::isVisible)
        .min(Comparator.comparingDouble(cell -> distance(cell.getBoundsInParent(), y)));
  }

  private static double distance(Bounds cell, double y) {
    return Math.max(0, Math.max(cell.getMinY() - y, y - cell.getMaxY()));
  }

  /** Shows in the cells that are seen what is selected. */
  void mark() {
    for (RowCell cell : seenCells()) {
      Row row = cell.row();
      cell.mark(selection.has(row), isFocused() && selection.isLead(row));
      cell.said().ifPresent(said -> said.select(words.in(row)));
    }
    Optional<RowCell> now = leadCell();
    if (isFocused() && !now.equals(told)) {
      notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }
    told = now;
  }

  private Optional<RowCell> leadCell() {
    return StreamSupport.stream(seenCells().spliterator(), false)
        .filter(cell -> selection.isLead(cell.row()))
        .findFirst();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case FOCUS_ITEM -> leadCell().orElse(null);
      case SELECTED_ITEMS -> FXCollections.observableArrayList(selectedCells());
      case ITEM_AT_INDEX -> cellAt((Integer) parameters[0]).orElse(null);
      case ITEM_COUNT -> rows().size();
      case MULTIPLE_SELECTION -> true;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}

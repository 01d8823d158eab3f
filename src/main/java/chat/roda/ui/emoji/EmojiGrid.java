package chat.roda.ui.emoji;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** The emoji of the picker in lines; one of them is the one that the person is at. */
final class EmojiGrid extends ListView<PickerLines.Line> {
  private static final int PAGE = 5;

  /** Hears what is picked. */
  interface Pick {
    /**
     * Takes what was picked.
     *
     * @param more whether the person goes on picking
     */
    void picked(String emoji, boolean more);
  }

  private final IntegerProperty chosen = new SimpleIntegerProperty();
  private PickerLines lines = PickerLines.of(List.of());

  EmojiGrid(EmojiPictures pictures, Pick pick) {
    getStyleClass().add("emoji-grid");
    setFocusTraversable(false);
    setCellFactory(_ -> new PickerLineCell(pictures, chosen, pick));
  }

  /** Shows others, and goes to the first one. */
  void show(PickerLines now) {
    lines = now;
    chosen.set(0);
    getItems().setAll(now.lines());
    scrollTo(0);
  }

  ReadOnlyIntegerProperty chosenProperty() {
    return chosen;
  }

  /** The one that the person is at. */
  Optional<String> chosen() {
    return chosen.get() < lines.emoji().size()
        ? Optional.of(lines.emoji().get(chosen.get()))
        : Optional.empty();
  }

  /** Goes to the part of that title. */
  void goTo(String title) {
    int line = lines.lineOf(title);
    chosen.set(lines.firstFrom(line));
    scrollTo(line);
  }

  /** Goes where the key leads; whether it leads anywhere. */
  boolean move(KeyEvent key) {
    int now = chosen.get();
    int next =
        switch (key.getCode()) {
          case LEFT -> lines.aside(now, -1);
          case RIGHT -> lines.aside(now, 1);
          case UP -> lines.down(now, -1);
          case DOWN -> lines.down(now, 1);
          case PAGE_UP -> lines.down(now, -PAGE);
          case PAGE_DOWN -> lines.down(now, PAGE);
          default -> -1;
        };
    if (next < 0) {
      return false;
    }
    chosen.set(next);
    reveal(lines.lineOf(next), next < now);
    return true;
  }

  /** With a line above or below it, so that one sees that there are more. */
  private void reveal(int line, boolean up) {
    int shown = (int) (getHeight() / getFixedCellSize());
    int first = firstSeen();
    if (line <= first) {
      scrollTo(Math.max(0, line - 1));
    } else if (line >= first + shown - 1 && !up) {
      scrollTo(Math.max(0, line - shown + 2));
    }
  }

  private int firstSeen() {
    return lookupAll(".list-cell").stream()
        .filter(PickerLineCell.class::isInstance)
        .map(PickerLineCell.class::cast)
        .filter(cell -> !cell.isEmpty() && cell.isVisible())
        .filter(cell -> cell.getBoundsInParent().getMaxY() > 1)
        .mapToInt(PickerLineCell::getIndex)
        .min()
        .orElse(0);
  }
}

package chat.roda.ui.people;

import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.ListView;

/** Keeps the keyboard at people: the headings above them are passed over. FX thread. */
final class PastHeadings {
  private PastHeadings() {}

  /** In that list, from now on. */
  static void go(ListView<PeopleRow> list) {
    list.getFocusModel()
        .focusedIndexProperty()
        .subscribe((before, now) -> {
          if (isHeading(list, now.intValue())) {
            int by = now.intValue() < before.intValue() ? -1 : 1;
            // Not before the list has done what made it go there.
            Platform.runLater(() -> pass(list, by));
          }
        });
  }

  private static void pass(ListView<PeopleRow> list, int by) {
    int at = list.getFocusModel().getFocusedIndex();
    if (!isHeading(list, at)) {
      return;
    }
    IntStream ahead = IntStream.iterate(at, i -> i >= 0 && i < list.getItems().size(), i -> i + by);
    int to = ahead.filter(i -> !isHeading(list, i)).findFirst().orElse(at + 1);
    if (list.getSelectionModel().isSelected(at)) {
      list.getSelectionModel().clearAndSelect(to);
    } else {
      list.getFocusModel().focus(to);
    }
  }

  private static boolean isHeading(ListView<PeopleRow> list, int index) {
    return index >= 0
        && index < list.getItems().size()
        && list.getItems().get(index) instanceof PeopleRow.Heading;
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** The menu key (or Shift+F10) where nothing is chosen yet. */
class MenuKeyTest extends CompanyTest {
  private void pressMenuKey(String query) {
    onFxThread(() -> {
      Node list = lookup(query).query();
      list.requestFocus();
      list.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 200, 200, true, null));
      return list;
    });
  }

  private static List<String> items() {
    return onFxThread(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .flatMap(window -> ((ContextMenu) window).getItems().stream())
            .map(MenuItem::getId)
            .filter(Objects::nonNull)
            .toList());
  }

  private void selectPerson(int row) {
    onFxThread(() -> {
      ListView<?> people = lookup(".people-list").query();
      people.getSelectionModel().clearAndSelect(row);
      return people;
    });
  }

  @Test
  void onNoMessageItIsThatOfTheNewest() {
    try (var bea = hostedWithBea()) {
      bea.says("good morning");
      seesSoon("good morning");
      pressMenuKey(".message-list");
      assertThat(items()).contains("reply", "aboutSender");
    }
  }

  @Test
  void onAHeadingItIsThatOfWhoComesFirstAndOnOneselfTheCardAlone() {
    try (var _ = hostedWithBea()) {
      selectPerson(0);
      pressMenuKey(".people-list");
      assertThat(items()).containsExactly("aboutPerson");
    }
  }

  @Test
  void onSomebodyItIsTheirs() {
    try (var _ = hostedWithBea()) {
      selectPerson(2);
      pressMenuKey(".people-list");
      assertThat(items()).contains("talkWith", "aboutPerson");
    }
  }
}

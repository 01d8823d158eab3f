package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** The menu key (or Shift+F10) where nothing is chosen yet. */
class MenuKeyTest extends CompanyTest {
  /** Waits for what it brings. */
  private void press(String query, KeyCode... keys) {
    onFxThread(() -> {
      Node list = lookup(query).query();
      list.requestFocus();
      return list;
    });
    chord(keys);
    waitUntil("the menu is there", () -> !items().isEmpty());
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
      press(".message-list", KeyCode.SHIFT, KeyCode.F10);
      assertThat(items()).contains("reply", "aboutSender");
    }
  }

  @Test
  void onAHeadingItIsThatOfWhoComesFirstAndOnOneselfTheCardAlone() {
    try (var _ = hostedWithBea()) {
      selectPerson(0);
      press(".people-list", KeyCode.CONTEXT_MENU);
      assertThat(items()).containsExactly("aboutPerson");
    }
  }

  @Test
  void onSomebodyItIsTheirs() {
    try (var _ = hostedWithBea()) {
      selectPerson(2);
      press(".people-list", KeyCode.CONTEXT_MENU);
      assertThat(items()).contains("talkWith", "aboutPerson");
    }
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** From one part of the window to the next, and into the menus, by keyboard. */
class PartsTest extends CompanyTest {
  private String focused() {
    return onFxThread(() -> {
      Node node = stage.getScene().getFocusOwner();
      boolean named = node.getId() != null && !Set.of("text", "list").contains(node.getId());
      return named ? node.getId() : node.getStyleClass().getLast();
    });
  }

  private List<String> walk(int steps, KeyCode... keys) {
    List<String> order = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      chord(keys);
      order.add(focused());
    }
    return order;
  }

  private static List<String> menu() {
    return onFxThread(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .flatMap(window -> ((ContextMenu) window).getItems().stream())
            .map(MenuItem::getId)
            .toList());
  }

  private boolean isSideBarOut() {
    return onFxThread(
        () -> lookup(".conversation-list").queryAll().stream().anyMatch(n -> isSeen(n)));
  }

  private void opens(String item, KeyCode... keys) {
    chord(keys);
    waitUntil("the menu with " + item + " is open", () -> menu().contains(item));
    type(KeyCode.ESCAPE);
    waitUntil("it is closed", () -> menu().isEmpty());
  }

  @Test
  void f6LeadsAroundBetweenThePartsOfTheWindow() {
    try (var _ = hostedWithBea()) {
      resize(980, 700);
      assertThat(walk(4, KeyCode.F6))
          .containsExactly("people-list", "conversation-list", "message-list", "input-text");
      assertThat(walk(4, KeyCode.SHIFT, KeyCode.F6))
          .containsExactly("message-list", "conversation-list", "people-list", "input-text");
    }
  }

  @Test
  void f6TakesOutWhatIsFoldedAndThatGoesWithTheFocus() {
    try (var _ = hostedWithBea()) {
      resize(420, 700);
      assertThat(walk(2, KeyCode.F6)).containsExactly("people-list", "conversation-list");
      assertThat(isSideBarOut()).isTrue();
      assertThat(walk(1, KeyCode.F6)).containsExactly("message-list");
      waitUntil("it is folded again", () -> !isSideBarOut());
    }
  }

  @Test
  void f6LeadsBetweenTheStartPageAndTheRooms() {
    try (var _ = hostedWithBea()) {
      chord(KeyCode.CONTROL, KeyCode.J);
      waitUntil("the address is asked for", () -> focused().equals("address"));
      assertThat(walk(1, KeyCode.F6)).containsExactly("conversation-list");
      chord(KeyCode.F6);
      assertThat(onFxThread(() -> stage.getScene().getFocusOwner().isFocusVisible())).isTrue();
      assertThat(focused()).isEqualTo("change-nickname");
    }
  }

  private List<String> letters() {
    return onFxThread(() ->
        lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
            .map(menu -> menu.getText().substring(menu.getText().indexOf('_') + 1).substring(0, 1))
            .toList());
  }

  @Test
  void eachMenuHasALetterOfItsOwnInEitherLanguage() {
    openWindow("ana");
    assertThat(letters()).containsExactly("R", "V", "H");
    choose("#menu-view", "#menu-language", "#language-pt");
    assertThat(letters()).containsExactly("S", "E", "u");
  }

  @Test
  void f10LeadsToTheMenus() {
    openWindow("ana");
    type(KeyCode.F10);
    opens("menu-join", KeyCode.DOWN);
  }
}

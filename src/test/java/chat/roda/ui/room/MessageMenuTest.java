package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** What the mouse does on a part of a message, the keyboard does by the message's menu. */
class MessageMenuTest extends RoomTest {
  /** The items of the menu of the newest message, or of one of its menus. */
  private List<MenuItem> menu() {
    openMenu();
    return onFxThread(() ->
        Window.getWindows().stream()
            .filter(window -> window.isShowing() && window instanceof ContextMenu)
            .flatMap(window -> ((ContextMenu) window).getItems().stream())
            .toList());
  }

  private MenuItem item(List<MenuItem> items, String text) {
    return items.stream().filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
  }

  private void choose(MenuItem item) {
    interact(item::fire);
  }

  private List<MenuItem> within(String text) {
    return ((Menu) item(menu(), text)).getItems();
  }

  @Test
  void itGoesToWhatIsRepliedTo() {
    ana.say("#lobby", "which cable?");
    waitForMessage("which cable?");
    String id = heardLine("which cable?").id();
    ana.say("#lobby", "the grey one", Optional.of(id));
    waitForMessage("the grey one");
    choose(item(menu(), "Go to what this replies to"));
    waitUntil(
        "it is marked",
        () ->
            messagesIn(lookup(".row-cell:selected").query())
                .toList()
                .equals(List.of("which cable?")));
  }

  @Test
  void oneTakesBackOnesOwnReactionAlone() {
    ana.say("#lobby", "coffee?");
    waitForMessage("coffee?");
    ana.react("#lobby", heardLine("coffee?").id(), "🎉", true);
    waitUntil("Ana's is there", () -> shown(".reaction").size() == 1);
    assertThat(within("React")).noneMatch(item -> item.getText().startsWith("Take back"));
    choose(item(within("React"), "thumbs up"));
    waitUntil("ours is there", () -> shown(".reaction").size() == 2);
    assertThat(within("React"))
        .filteredOn(item -> item.getText().startsWith("Take back"))
        .singleElement()
        .satisfies(item -> assertThat(item.getText()).isEqualTo("Take back: thumbs up"));
    choose(item(within("React"), "Take back: thumbs up"));
    waitUntil("ours is gone", () -> shown(".reaction").size() == 1);
  }

  @Test
  void everyLinkOpensButThoseThatAreHidden() {
    ana.say(
        "#lobby", "https://a.example/x, https://b.example/y \u000301,01https://c.example\u0003");
    waitUntil(
        "it is shown",
        () -> messages().stream().anyMatch(said -> said.startsWith("https://a.example/x")));
    List<MenuItem> links = within("Open one of the links");
    assertThat(links)
        .extracting(MenuItem::getText)
        .containsExactly("https://a.example/x", "https://b.example/y");
    choose(links.get(1));
    assertThat(browsed).containsExactly("https://b.example/y");
  }
}

package chat.roda.app;

import chat.roda.ui.WindowTest;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What somebody does in the window without a mouse; each step waits for what it needs. */
abstract class Steps extends ProgramTest {
  final boolean isThere(String query) {
    return lookup(query).queryAll().stream().anyMatch(WindowTest::isSeen);
  }

  final void await(String query) {
    waitUntil(query + " is there", () -> isThere(query));
  }

  /** Presses the keys that bring something, and waits for that. */
  final void open(String query, KeyCode... keys) {
    chord(keys);
    await(query);
  }

  final void focus(String query) {
    await(query);
    onFxThread(() -> {
      lookup(query).match(WindowTest::isSeen).query().requestFocus();
      return stage;
    });
  }

  /** Goes there by Tab, so that the focus is to be seen. */
  final void tabTo(String id) {
    while (!onFxThread(() -> id.equals(stage.getScene().getFocusOwner().getId()))) {
      type(KeyCode.TAB);
    }
  }

  /** Gives the input box that text, as if it were pasted. */
  final void put(String text) {
    focus(".input-text");
    onFxThread(() -> {
      lookup(".input-text").queryTextInputControl().setText(text);
      return stage;
    });
  }

  final void say(String text) {
    put(text);
    type(KeyCode.ENTER);
  }

  /** Of the bars at the sides, the one that comes out by that button, where it is folded. */
  final boolean bringOut(String toggle, String content) {
    waitUntil("the bar or its button is there", () -> isThere(toggle) || isThere(content));
    boolean folded = !isThere(content);
    if (folded) {
      onFxThread(() -> {
        lookup(toggle).match(WindowTest::isSeen).queryAs(ToggleButton.class).fire();
        return stage;
      });
      await(content);
    }
    return folded;
  }

  final void select(String list, int row) {
    waitUntil(list + " has row " + row, () -> row < lookup(list).queryListView().getItems().size());
    onFxThread(() -> {
      ListView<?> found = lookup(list).queryListView();
      found.getSelectionModel().clearAndSelect(row);
      return found;
    });
  }

  /** Asks for the menu of what is chosen there. */
  final void ask(String query) {
    focus(query);
    chord(KeyCode.SHIFT, KeyCode.F10);
    awaitPopup();
  }

  /** Chooses from the menu that is open, or opens. */
  final void chooseFromMenu(String id) {
    awaitPopup();
    onFxThread(() -> {
      ContextMenu menu =
          Window.getWindows().stream()
              .filter(ContextMenu.class::isInstance)
              .map(ContextMenu.class::cast)
              .findFirst()
              .orElseThrow();
      menu.getItems().stream()
          .filter(item -> id.equals(item.getId()))
          .findFirst()
          .orElseThrow()
          .fire();
      menu.hide();
      return menu;
    });
    awaitNoPopup();
  }

  /** Chooses from the menus of the window. */
  final void chooseFromBar(String id) {
    onFxThread(() -> {
      ObservableList<Menu> menus = lookup(".menu-bar").queryAs(MenuBar.class).getMenus();
      menus.stream()
          .flatMap(Steps::all)
          .filter(item -> id.equals(item.getId()))
          .findFirst()
          .orElseThrow()
          .fire();
      return menus;
    });
  }

  private static Stream<MenuItem> all(MenuItem item) {
    return item instanceof Menu menu
        ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(Steps::all))
        : Stream.of(item);
  }

  /** Goes back by Esc, until what was opened is gone. */
  final void back(String query) {
    type(KeyCode.ESCAPE);
    waitUntil(query + " is gone", () -> !isThere(query));
  }

  final void backFromPopup() {
    type(KeyCode.ESCAPE);
    awaitNoPopup();
    waitUntil("keys go to the window again", stage::isFocused);
  }

  static void awaitPopup() {
    waitUntil(
        "a popup is there",
        () -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
  }

  static void awaitNoPopup() {
    waitUntil(
        "no popup is there",
        () -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
  }

  static void awaitWindows(int count) {
    waitUntil(
        count + " windows",
        () ->
            Window.getWindows().stream().filter(w -> !(w instanceof PopupWindow)).count() == count);
  }

  final void chooseFromChannelMenu(String item, String bar) {
    focus("#channelMenu");
    type(KeyCode.SPACE);
    chooseFromMenu(item);
    await(bar);
  }
}

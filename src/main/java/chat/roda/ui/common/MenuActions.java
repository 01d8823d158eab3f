package chat.roda.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done by menus, for those who rather type its name. FX thread. */
public final class MenuActions {
  private MenuActions() {}

  /**
   * Something that can be done.
   *
   * @param name as the menus call it, with the menu that it is in where that is one of a menu
   */
  public record Action(String name, MenuItem item) {
    /** Does it, as a click on the item would. */
    public void run() {
      switch (item) {
        case RadioMenuItem radio -> radio.setSelected(true);
        case CheckMenuItem check -> check.setSelected(!check.isSelected());
        case MenuItem _ -> {}
      }
      item.fire();
    }
  }

  /** All that the menu bar of {@code scene} offers at the moment. */
  public static List<Action> in(Scene scene) {
    List<Action> actions = new ArrayList<>();
    for (Node node : scene.getRoot().lookupAll(".menu-bar")) {
      if (node instanceof MenuBar bar) {
        bar.getMenus().forEach(menu -> add(menu.getItems(), "", actions));
      }
    }
    return actions;
  }

  /** All of {@code items} that can be chosen at the moment. */
  public static List<Action> of(List<MenuItem> items) {
    List<Action> actions = new ArrayList<>();
    add(items, "", actions);
    return actions;
  }

  private static void add(List<MenuItem> items, String before, List<Action> actions) {
    for (MenuItem item : items) {
      if (item.isDisable() || !item.isVisible() || item instanceof SeparatorMenuItem) {
        continue;
      }
      if (item instanceof Menu menu) {
        add(menu.getItems(), before + menu.getText() + ": ", actions);
      } else {
        actions.add(new Action(before + item.getText(), item));
      }
    }
  }
}

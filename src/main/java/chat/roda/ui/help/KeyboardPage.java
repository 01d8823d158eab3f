package chat.roda.ui.help;

import chat.roda.texts.Texts;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Every key of the program, drawn from {@link Keyboard}. */
final class KeyboardPage extends ScrollPane {
  KeyboardPage(Texts texts, Keyboard keyboard) {
    setId("keyboard-page");
    getStyleClass().add("keyboard-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    var parts = new VBox(24);
    Stream.of(Shortcut.Group.values())
        .map(group -> part(group, texts, keyboard))
        .forEach(parts.getChildren()::add);
    setContent(parts);
  }

  private static Node part(Shortcut.Group group, Texts texts, Keyboard keyboard) {
    var title = new Label(group.name(texts));
    title.getStyleClass().add("roda-heading");
    var rows = new VBox(8);
    Stream.of(Shortcut.values())
        .filter(shortcut -> shortcut.group() == group)
        .map(shortcut -> row(shortcut, texts, keyboard))
        .forEach(rows.getChildren()::add);
    return new VBox(12, title, rows);
  }

  private static Node row(Shortcut shortcut, Texts texts, Keyboard keyboard) {
    var does = new Label(shortcut.does(texts));
    does.setWrapText(true);
    does.setMinHeight(USE_PREF_SIZE);
    var keys = new Label(keyboard.keys(shortcut));
    keys.getStyleClass().add("keyboard-keys");
    does.setLabelFor(keys);
    var row = new BesideOrBelow(16);
    row.put(does, keys);
    return row;
  }
}

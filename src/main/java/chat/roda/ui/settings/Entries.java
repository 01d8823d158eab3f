package chat.roda.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A few things, each with a button that takes it away. */
final class Entries<T> extends VBox {
  private final String none;
  private final String removeWord;
  private final Function<T, String> name;
  private final Consumer<T> remove;

  /**
   * @param none what is said where there is nothing
   * @param removeWord what the button says
   */
  Entries(String none, String removeWord, Function<T, String> name, Consumer<T> remove) {
    this.none = none;
    this.removeWord = removeWord;
    this.name = name;
    this.remove = remove;
    getStyleClass().add("setting-entries");
  }

  void show(List<T> entries) {
    if (entries.isEmpty()) {
      var nothing = new Label(none);
      nothing.getStyleClass().add("roda-quiet");
      getChildren().setAll(nothing);
    } else {
      getChildren().setAll(entries.stream().map(entry -> line(entry, entries)).toList());
    }
  }

  private Node line(T entry, List<T> entries) {
    var label = new Label(name.apply(entry));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var button = new Button(removeWord);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(removeWord + ": " + label.getText());
    button.setOnAction(_ -> {
      remove.accept(entry);
      show(entries.stream().filter(other -> !Objects.equals(other, entry)).toList());
    });
    var line = new HBox(12, label, button);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}

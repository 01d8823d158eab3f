package chat.roda.ui.conversation;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** A line across the conversation with a few words in its middle. */
final class Divider extends HBox {
  private final Label words = new Label();

  Divider(String styleClass) {
    getStyleClass().addAll("divider", styleClass);
    setAlignment(Pos.CENTER);
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(line(), words, line());
  }

  private static Region line() {
    var line = new Region();
    line.getStyleClass().add("divider-line");
    setHgrow(line, Priority.ALWAYS);
    return line;
  }

  /** This line, with these words. */
  Divider showing(String text) {
    words.setText(text);
    return this;
  }
}

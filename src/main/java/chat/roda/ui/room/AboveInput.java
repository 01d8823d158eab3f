package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.irc.FormattedText;
import chat.roda.ui.common.WholeText;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line above the input box about what is typed there; not there while it tells nothing. */
class AboveInput extends HBox {
  private final Label words = new Label();

  /**
   * @param cancelId the id of the button at its end
   * @param cancelText what that does
   */
  AboveInput(Feather icon, String cancelId, String cancelText, Runnable cancel) {
    getStyleClass().add("reply-bar");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    words.setMnemonicParsing(false);
    words.setMinWidth(0);
    WholeText.tell(words);
    words.setMaxWidth(Double.MAX_VALUE);
    setHgrow(words, Priority.ALWAYS);
    var button = new Button();
    button.setId(cancelId);
    button.setGraphic(new FontIcon(Feather.X));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setAccessibleText(cancelText);
    button.setTooltip(new Tooltip(cancelText));
    button.setOnAction(_ -> cancel.run());
    var sign = new FontIcon(icon);
    sign.getStyleClass().add("quote-sign");
    getChildren().addAll(sign, words, button);
  }

  final void tell(Optional<String> text) {
    setVisible(text.isPresent());
    words.setText(text.orElse(""));
  }

  /** What somebody said, in a line and with nothing shown that is hidden. */
  static String inALine(ChatLine line) {
    return FormattedText.parse(line.wire()).masked().replace('\n', ' ');
  }
}

package chat.roda.ui.room;

import chat.roda.client.ChatLine;
import chat.roda.irc.FormattedText;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.conversation.Conversation;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells above the input box what the next message replies to; not there while it does not. */
final class ReplyBar extends HBox {
  private final Texts texts;
  private final Label words = new Label();

  /**
   * @param shown the conversation that is shown
   * @param typing lets the person type
   */
  ReplyBar(Texts texts, ObservableValue<Conversation> shown, Runnable typing) {
    this.texts = texts;
    setId("replyBar");
    getStyleClass().add("reply-bar");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    words.setMnemonicParsing(false);
    words.setMinWidth(0);
    WholeText.tell(words);
    words.setMaxWidth(Double.MAX_VALUE);
    setHgrow(words, Priority.ALWAYS);
    var cancel = new Button();
    cancel.setId("cancelReply");
    cancel.setGraphic(new FontIcon(Feather.X));
    cancel.getStyleClass().addAll("flat", "button-icon", "small");
    cancel.setAccessibleText(texts.get("reply.cancel"));
    cancel.setTooltip(new Tooltip(texts.get("reply.cancel")));
    cancel.setOnAction(_ -> {
      shown.getValue().replyingProperty().set(Optional.empty());
      typing.run();
    });
    var sign = new FontIcon(Feather.CORNER_UP_LEFT);
    sign.getStyleClass().add("quote-sign");
    getChildren().addAll(sign, words, cancel);
    shown
        .flatMap(Conversation::replyingProperty)
        .when(Attached.of(this))
        .subscribe(line -> {
          show(line);
          if (line.isPresent()) {
            typing.run();
          }
        });
  }

  private void show(Optional<ChatLine> line) {
    setVisible(line.isPresent());
    words.setText(
        line.map(it ->
                texts.format(
                    "reply.to",
                    it.sender(),
                    FormattedText.parse(it.wire()).masked().replace('\n', ' ')))
            .orElse(""));
  }
}

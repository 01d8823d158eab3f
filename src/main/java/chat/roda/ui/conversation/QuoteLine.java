package chat.roda.ui.conversation;

import chat.roda.ui.emoji.EmojiLine;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.people.NicknameLabel;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows above a reply what it replies to; a click goes there. */
final class QuoteLine extends HBox {
  private final RowWords words;
  private final NicknameLabel sender;
  private final EmojiLine text;

  QuoteLine(RowWords words, EmojiPictures pictures) {
    this.words = words;
    sender = new NicknameLabel(pictures);
    text = new EmojiLine(pictures, "quote-text");
    getStyleClass().add("quote");
    setAlignment(Pos.CENTER_LEFT);
    setCursor(Cursor.HAND);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    sender.setMinWidth(USE_PREF_SIZE);
    var sign = new FontIcon(Feather.CORNER_UP_RIGHT);
    sign.getStyleClass().add("quote-sign");
    getChildren().addAll(sign, sender, text);
  }

  void show(Quote quote, Consumer<String> goTo) {
    sender.show(quote.sender());
    sender.setManaged(!quote.sender().isEmpty());
    text.show(words.quote(quote));
    setAccessibleText(words.texts().format("conversation.quote.accessible", words.quote(quote)));
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        goTo.accept(quote.id());
        event.consume();
      }
    });
  }
}

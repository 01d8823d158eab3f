package chat.roda.ui.conversation;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Shown;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextAlignment;

/** What stands above the oldest row: that more comes, or where the conversation begins. */
final class ListHead extends HBox {
  private final Texts texts;
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Label words = new Label();
  private final Hyperlink again = new Hyperlink();

  ListHead(Texts texts, EmojiPictures pictures, Runnable tryAgain) {
    this.texts = texts;
    getStyleClass().add("list-head");
    setId("listHead");
    setAlignment(Pos.CENTER);
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    words.getStyleClass().addAll("roda-small", "roda-quiet");
    again.getStyleClass().add("roda-small");
    again.setText(texts.get("conversation.above.tryAgain"));
    again.setOnAction(_ -> tryAgain.run());
    EmojiLabels.draw(pictures, words);
    WholeText.tell(words);
    getChildren().addAll(busy, words, again);
    Shown.set(busy, false);
    Shown.set(again, false);
  }

  /** Tells what is above in that conversation. */
  void show(Above above, Conversation of) {
    String name = of.name();
    Shown.set(busy, above == Above.LOADING);
    Shown.set(again, above == Above.UNREACHABLE);
    words.setText(
        switch (above) {
          case MORE -> "";
          case LOADING -> texts.get("conversation.above.loading");
          case BEGINNING ->
              texts.format(
                  of.isChannel()
                      ? "conversation.above.beginning"
                      : "conversation.above.beginning.person",
                  name);
          case COPY_BEGINS -> texts.format("conversation.above.copyBegins", name);
          case UNREACHABLE -> texts.get("conversation.above.unreachable");
        });
  }
}

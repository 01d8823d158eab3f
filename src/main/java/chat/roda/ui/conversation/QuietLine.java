package chat.roda.ui.conversation;

import chat.roda.ui.emoji.EmojiFlow;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiText;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line that nobody said, small and pale, under the words of messages. FX thread. */
final class QuietLine extends HBox {
  private static final String WORDS = "quiet-row";

  private final Region gutter = new Region();
  private final Label label = new Label();
  private final Lazy<EmojiFlow> pictures;

  QuietLine(EmojiPictures emoji) {
    gutter.getStyleClass().add("message-gutter");
    label.setWrapText(true);
    label.setMnemonicParsing(false);
    label.getStyleClass().add(WORDS);
    pictures = new Lazy<>(() -> flow(emoji));
    getStyleClass().add("quiet-line");
    getChildren().addAll(gutter, label);
  }

  private static EmojiFlow flow(EmojiPictures emoji) {
    var flow = new EmojiFlow(emoji, "quiet-words");
    flow.getStyleClass().add(WORDS);
    setHgrow(flow, Priority.ALWAYS);
    return flow;
  }

  /** This line, with these words. A label is quicker, and does for nearly all. */
  QuietLine showing(String text) {
    Node words = label;
    if (EmojiText.mayHaveSome(text)) {
      pictures.get().show(text);
      words = pictures.get();
    } else {
      label.setText(text);
    }
    if (!getChildren().getLast().equals(words)) {
      getChildren().setAll(gutter, words);
    }
    return this;
  }
}

package chat.roda.ui.emoji;

import chat.roda.ui.common.WholeText;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** Lets labels of one line draw the emoji of their text from pictures. FX thread. */
public final class EmojiLabels {
  private EmojiLabels() {}

  /**
   * From now on all {@code labels}, which have no pictures of their own, do; their text stays what
   * it is, also for screen readers.
   */
  public static void draw(EmojiPictures pictures, Label... labels) {
    for (Label label : labels) {
      label.textProperty().subscribe(text -> draw(pictures, label, text == null ? "" : text));
    }
  }

  private static void draw(EmojiPictures pictures, Label label, String text) {
    boolean some =
        EmojiText.mayHaveSome(text)
            && EmojiText.pieces(text).stream().anyMatch(EmojiText.Piece::emoji);
    if (some) {
      var line = new EmojiLine(pictures, words -> dress(words, label));
      line.maxWidthProperty().bind(label.widthProperty());
      line.show(text);
      // In this order: a label looks at which of them it shows when its picture changes.
      label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      label.setGraphic(line);
    } else if (label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
      label.setContentDisplay(ContentDisplay.LEFT);
      label.setGraphic(null);
    }
  }

  private static void dress(Label words, Label as) {
    words.fontProperty().bind(as.fontProperty());
    words.textFillProperty().bind(as.textFillProperty());
    WholeText.tell(words, as.textProperty());
  }
}

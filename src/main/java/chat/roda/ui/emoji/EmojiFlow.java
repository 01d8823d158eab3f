package chat.roda.ui.emoji;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words that wrap, with the pictures of their emoji. */
public final class EmojiFlow extends TextFlow {
  private final EmojiPictures pictures;
  private final String styleClass;

  /**
   * Makes an empty one.
   *
   * @param styleClass of its words
   */
  public EmojiFlow(EmojiPictures pictures, String styleClass) {
    this.pictures = pictures;
    this.styleClass = styleClass;
  }

  /** Shows {@code text}. */
  public void show(String text) {
    getChildren().setAll(EmojiText.pieces(text).stream().flatMap(p -> nodes(p).stream()).toList());
    setAccessibleText(text);
  }

  private List<? extends Node> nodes(EmojiText.Piece piece) {
    List<EmojiPicture> drawn = piece.emoji() ? pictures.of(piece.text()) : List.of();
    return drawn.isEmpty() ? List.of(words(piece.text())) : drawn;
  }

  private Text words(String text) {
    var words = new Text(text);
    words.getStyleClass().add(styleClass);
    return words;
  }
}

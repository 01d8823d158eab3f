package chat.roda.ui.emoji;

import chat.roda.ui.common.WholeText;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * A line of words with the pictures of its emoji; words that have no room end in an ellipsis, and a
 * tooltip has them.
 */
public class EmojiLine extends HBox {
  private final EmojiPictures pictures;
  private final Consumer<Label> dress;
  private final StringProperty whole = new SimpleStringProperty("");

  /**
   * Makes an empty one.
   *
   * @param styleClass of its words
   */
  public EmojiLine(EmojiPictures pictures, String styleClass) {
    this(pictures, words -> words.getStyleClass().add(styleClass));
  }

  /**
   * @param dress makes its words look as they should
   */
  EmojiLine(EmojiPictures pictures, Consumer<Label> dress) {
    this.pictures = pictures;
    this.dress = dress;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
  }

  /** Shows {@code text}, which has no line ends. */
  public final void show(String text) {
    whole.set(text);
    getChildren()
        .setAll(
            EmojiText.pieces(text).stream().<Node>flatMap(piece -> nodes(piece).stream()).toList());
  }

  private List<? extends Node> nodes(EmojiText.Piece piece) {
    List<EmojiPicture> drawn = piece.emoji() ? pictures.of(piece.text()) : List.of();
    return drawn.isEmpty() ? List.of(words(piece.text())) : drawn;
  }

  private Label words(String text) {
    var words = new Label(text);
    dress.accept(words);
    words.setMnemonicParsing(false);
    words.setMinWidth(0);
    WholeText.tell(words, whole);
    return words;
  }
}

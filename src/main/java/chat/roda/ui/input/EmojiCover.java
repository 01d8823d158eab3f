package chat.roda.ui.input;

import chat.roda.ui.emoji.EmojiPictures;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;

/** Puts the picture of an emoji over what the font draws, which goes out of sight. */
final class EmojiCover extends StackPane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final EmojiPictures pictures;
  private String emoji = "";

  /**
   * What is covered.
   *
   * @param box where it stands
   * @param selected whether the person has selected it
   */
  record Shown(String emoji, Bounds box, boolean selected) {}

  EmojiCover(EmojiPictures pictures) {
    this.pictures = pictures;
    setManaged(false);
    getStyleClass().add("input-emoji");
  }

  /** Goes there; what has no picture stays as the font draws it. */
  void show(Shown now) {
    if (!emoji.equals(now.emoji())) {
      emoji = now.emoji();
      getChildren().setAll(pictures.of(emoji).stream().limit(1).toList());
    }
    setVisible(!getChildren().isEmpty());
    pseudoClassStateChanged(SELECTED, now.selected());
    // The caret stands at the very left.
    resizeRelocate(
        now.box().getMinX() + 1,
        now.box().getMinY(),
        now.box().getWidth() - 1,
        now.box().getHeight());
  }
}

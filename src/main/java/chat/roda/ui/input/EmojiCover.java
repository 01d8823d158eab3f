package chat.roda.ui.input;

import chat.roda.ui.emoji.EmojiPictures;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Puts the picture of an emoji over what the font draws, which goes out of sight. It is no wider
 * than that: what stands beside it can be read.
 */
final class EmojiCover extends Pane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final EmojiPictures pictures;
  private String emoji = "";

  /**
   * What is covered.
   *
   * @param box what is covered
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
    Bounds box = now.box();
    resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    for (Node picture : getManagedChildren()) {
      double size = Math.min(picture.prefWidth(-1), getWidth());
      double left = snapPositionX((getWidth() - size) / 2);
      double top = snapPositionY((getHeight() - size) / 2);
      picture.resizeRelocate(left, top, size, size);
    }
  }
}

package chat.roda.ui.emoji;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * The picture of an emoji, as large as the text around it, as the style sheet says, and standing on
 * its line.
 */
public final class EmojiPicture extends Region {
  /** Where the line is, from the top; letters such as g go below it, and so do pictures. */
  private static final double LINE = 0.8;

  private final EmojiPictures pictures;
  private final ImageView view = new ImageView();
  private int picture;
  private int pixels;

  EmojiPicture(EmojiPictures pictures, int picture) {
    this.pictures = pictures;
    this.picture = picture;
    getStyleClass().add("emoji");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setSmooth(true);
    getChildren().add(view);
  }

  /** Shows another one. */
  void show(int other) {
    if (picture != other) {
      picture = other;
      pixels = 0;
      view.setImage(null);
      requestLayout();
    }
  }

  @Override
  public double getBaselineOffset() {
    return snapPositionY(prefHeight(-1) * LINE);
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight());
    view.setFitWidth(size);
    view.setFitHeight(size);
    int now = (int) Math.ceil(size * scale());
    if (now > 0 && now != pixels) {
      pixels = now;
      int asked = picture;
      pictures.draw(asked, now, image -> show(image, asked, now));
    }
  }

  /** What was asked for, unless another one is wanted meanwhile. */
  private void show(Image image, int asked, int size) {
    if (asked == picture && size == pixels) {
      view.setImage(image);
    }
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }
}

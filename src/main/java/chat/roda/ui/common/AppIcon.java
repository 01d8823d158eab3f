package chat.roda.ui.common;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's icon: people in a circle. */
public final class AppIcon {
  /** A window's, in pixels: of what it is given JavaFX takes 32 on Windows, and 128 elsewhere. */
  public static final List<Integer> SIZES = List.of(32, 128);

  private AppIcon() {}

  /** For a window. */
  public static List<Image> images() {
    return SIZES.stream().map(AppIcon::image).toList();
  }

  /**
   * The icon in one size.
   *
   * @param size 16, 24, 32, 48, 64, 128 or 256 pixels
   */
  public static Image image(int size) {
    String file = "/icons/roda-" + size + ".png";
    return new Image(
        Objects.requireNonNull(AppIcon.class.getResource(file), file).toExternalForm());
  }
}

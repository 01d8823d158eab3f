package chat.roda.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The program's icon: people in a circle. */
public final class AppIcon {
  private AppIcon() {}

  /** In every size that window managers ask for. */
  public static List<Image> images() {
    return IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(AppIcon::image).toList();
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

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;

/** Pictures of windows, as files. */
final class Pictures {
  private Pictures() {}

  /** Draws what is in {@code scene}; on the FX thread. */
  static Image draw(Scene scene, double sharpness) {
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(sharpness, sharpness));
    how.setFill(scene.getFill());
    return scene.getRoot().snapshot(how, null);
  }

  static void write(Image picture, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Png.of(picture));
    assertThat(file).isNotEmptyFile();
  }
}

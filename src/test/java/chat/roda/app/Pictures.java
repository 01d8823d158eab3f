package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  /** A page that shows all pictures in {@code folder}, side by side under their names. */
  static void showAll(Path folder) throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".png"))
              .sorted()
              .toList();
    }
    var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Roda</title>");
    page.append("<style>body{font:14px sans-serif}figure{display:inline-block;margin:8px}");
    page.append("img{max-width:640px;border:1px solid #999}</style>");
    for (String name : names) {
      page.append(
          "<figure><figcaption>%s</figcaption><img src='%s'></figure>".formatted(name, name));
    }
    Files.writeString(folder.resolve("index.html"), page);
  }
}

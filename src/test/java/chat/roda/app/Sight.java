package chat.roda.app;

import chat.roda.ui.Contrast;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/** A part of a window as it is at a moment, and what of it somebody sees change. FX thread. */
record Sight(Scene scene, Rectangle2D place, WritableImage picture) {
  /** As strong as WCAG 2.2 wants a sign to be, in criterion 1.4.11. */
  private static final double CONTRAST = 3;

  /** So many pixels of it are a sign: a caret has more. */
  private static final int ENOUGH = 12;

  static Sight of(Scene scene, Rectangle2D place) {
    var parameters = new SnapshotParameters();
    parameters.setViewport(place);
    return new Sight(scene, place, scene.getRoot().snapshot(parameters, null));
  }

  static Sight ofAll(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return of(scene, new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
  }

  /** Whether the same place shows something else now. */
  boolean hasChanged() {
    return difference(picture, of(scene, place).picture()) >= ENOUGH;
  }

  private static int difference(WritableImage one, WritableImage other) {
    PixelReader a = one.getPixelReader();
    PixelReader b = other.getPixelReader();
    int found = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (a.getArgb(x, y) != b.getArgb(x, y)
            && Contrast.of(a.getColor(x, y), b.getColor(x, y)) >= CONTRAST) {
          found++;
        }
      }
    }
    return found;
  }
}

package chat.roda.app;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Sees all windows with what lies over them, each where it is. FX thread. */
final class Camera {
  private Camera() {}

  /** Whether all have come out, and none is on its way. */
  static boolean isStill() {
    return Window.getWindows().stream()
        .allMatch(window -> window.getScene().getRoot().getOpacity() == 1);
  }

  static Image picture() {
    List<Window> windows = Window.getWindows().stream().filter(Window::isShowing).toList();
    var all = new Group();
    windows.forEach(window -> all.getChildren().add(seen(window)));
    var how = new SnapshotParameters();
    how.setFill(Color.GREY);
    double left = -greatest(windows, w -> -w.getX());
    double right = greatest(windows, w -> w.getX() + w.getWidth());
    double bottom = greatest(windows, w -> w.getY() + w.getHeight());
    how.setViewport(new Rectangle2D(left, 0, right - left, bottom));
    return all.snapshot(how, null);
  }

  private static ImageView seen(Window window) {
    Scene scene = window.getScene();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var how = new SnapshotParameters();
    how.setFill(window instanceof PopupWindow ? Color.TRANSPARENT : scene.getFill());
    var seen = new ImageView(scene.getRoot().snapshot(how, null));
    Bounds place = scene.getRoot().getBoundsInParent();
    seen.setX(window.getX() + scene.getX() + place.getMinX());
    seen.setY(window.getY() + scene.getY() + place.getMinY());
    return seen;
  }

  private static double greatest(List<Window> windows, ToDoubleFunction<Window> edge) {
    return windows.stream().mapToDouble(edge).max().orElse(0);
  }
}

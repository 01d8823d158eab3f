package chat.roda.ui.common;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A window of its own in front of another one: over the middle of that, as far as the screen
 * allows, and closed by Escape. Without a place, some window managers put the first one under the
 * edge of the screen. FX thread.
 */
public final class OwnedWindow {
  private OwnedWindow() {}

  /**
   * Makes it; it is not shown yet.
   *
   * @param scene with the size that it is to have, as far as the screen allows
   */
  public static Stage over(Window owner, String title, Scene scene) {
    var stage = new Stage();
    stage.initOwner(owner);
    scene.setOnKeyPressed(pressed -> {
      if (pressed.getCode() == KeyCode.ESCAPE) {
        stage.close();
      }
    });
    stage.setTitle(title);
    stage.getIcons().setAll(AppIcon.images());
    stage.setScene(scene);
    Rectangle2D screen = screenOf(owner);
    double width = Math.min(scene.getWidth(), screen.getWidth());
    double height = Math.min(scene.getHeight(), screen.getHeight());
    if (width < scene.getWidth() || height < scene.getHeight()) {
      stage.setWidth(width);
      stage.setHeight(height);
    }
    double x = owner.getX() + (owner.getWidth() - width) / 2;
    double y = owner.getY() + (owner.getHeight() - height) / 2;
    stage.setX(within(x, screen.getMinX(), screen.getMaxX() - width));
    stage.setY(within(y, screen.getMinY(), screen.getMaxY() - height));
    return stage;
  }

  private static Rectangle2D screenOf(Window owner) {
    return Screen.getScreensForRectangle(
            owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }

  private static double within(double value, double least, double most) {
    return Math.max(least, Math.min(value, most));
  }
}

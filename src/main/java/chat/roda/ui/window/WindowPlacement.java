package chat.roda.ui.window;

import chat.roda.settings.WindowPlace;
import chat.roda.ui.common.SettingsModel;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps where the window is, and puts it there again. FX thread. */
final class WindowPlacement {
  static final double MIN_WIDTH = 360;
  static final double MIN_HEIGHT = 480;

  private static final double USUAL_WIDTH = 1080;
  private static final double USUAL_HEIGHT = 720;

  /** How much of the title must be on a screen for a window to be found, in pixels. */
  private static final double GRIP = 64;

  private final Stage stage;
  private final SettingsModel settings;

  WindowPlacement(Stage stage, SettingsModel settings) {
    this.stage = stage;
    this.settings = settings;
  }

  /** Puts the window, which is not shown yet, where it was, if that is still on a screen. */
  void restore() {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    Optional<WindowPlace> kept = settings.current().window();
    stage.setWidth(kept.map(WindowPlace::width).orElse(USUAL_WIDTH));
    stage.setHeight(kept.map(WindowPlace::height).orElse(USUAL_HEIGHT));
    kept.filter(WindowPlacement::isOnAScreen)
        .ifPresent(place -> {
          stage.setX(place.x());
          stage.setY(place.y());
        });
    stage.setMaximized(kept.filter(WindowPlace::maximized).isPresent());
  }

  /** Follows the window, which is shown, and keeps where it is. */
  void follow() {
    stage.xProperty().subscribe(this::keep);
    stage.yProperty().subscribe(this::keep);
    stage.widthProperty().subscribe(this::keep);
    stage.heightProperty().subscribe(this::keep);
    stage.maximizedProperty().subscribe(this::keep);
  }

  private void keep() {
    if (!stage.isShowing() || stage.isIconified()) {
      return;
    }
    Optional<WindowPlace> before = settings.current().window();
    WindowPlace now =
        new WindowPlace(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    WindowPlace kept = now.maximized() ? before.map(WindowPlacement::maximized).orElse(now) : now;
    settings.change(old -> old.with(kept));
  }

  private static WindowPlace maximized(WindowPlace before) {
    return new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
  }

  private static boolean isOnAScreen(WindowPlace place) {
    var title = new Rectangle2D(place.x() + GRIP, place.y(), GRIP, GRIP);
    return Screen.getScreens().stream()
        .map(Screen::getVisualBounds)
        .anyMatch(screen -> screen.contains(title));
  }
}

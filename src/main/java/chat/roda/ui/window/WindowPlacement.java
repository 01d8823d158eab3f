package chat.roda.ui.window;

import chat.roda.settings.WindowPlace;
import chat.roda.ui.common.SettingsModel;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps where the window is, and puts it there again. FX thread. */
final class WindowPlacement {
  static final double MIN_WIDTH = 360;
  static final double MIN_HEIGHT = 480;

  private static final WindowPlace USUAL_PLACE = new WindowPlace(0, 0, 1080, 720, false);

  /** How much of the title must be on a screen for a window to be found, in pixels. */
  private static final double GRIP = 64;

  private final Stage stage;
  private final SettingsModel settings;
  private Point2D wished = Point2D.ZERO;

  WindowPlacement(Stage stage, SettingsModel settings) {
    this.stage = stage;
    this.settings = settings;
  }

  /** Puts the window, which is not shown yet, where it was, if that is still on a screen. */
  void restore() {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    Optional<WindowPlace> kept = settings.current().window();
    WindowPlace place =
        kept.filter(WindowPlacement::isOnAScreen)
            .orElseGet(() -> amid(Screen.getPrimary().getVisualBounds(), kept.orElse(USUAL_PLACE)));
    wished = new Point2D(place.x(), place.y());
    put();
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
  }

  private void put() {
    stage.setX(wished.getX());
    stage.setY(wished.getY());
  }

  /**
   * Puts the window, which is on the screen, where it was to be, if it is not: JavaFX tells X11 of
   * the wish only when the window is there already, and Openbox has put it at 0, 0 with its title
   * above the screen when that came too late. Once, so as not to argue with a system that puts
   * windows where it will.
   */
  void insist() {
    var now = new Point2D(stage.getX(), stage.getY());
    if (!stage.isMaximized() && now.distance(wished) > GRIP) {
      put();
    }
  }

  /**
   * The place of a window of that size in the middle of a screen, a little above it, and no larger
   * than the screen.
   */
  static WindowPlace amid(Rectangle2D screen, WindowPlace size) {
    double width = Math.min(size.width(), screen.getWidth());
    double height = Math.min(size.height(), screen.getHeight());
    return new WindowPlace(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 3,
        width,
        height,
        size.maximized());
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

package chat.roda.ui.window;

import chat.roda.ui.common.Later;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.robot.Robot;

/**
 * Tells {@link Presence} what the person does: keys and clicks in the window, and moves of the
 * mouse anywhere, where the system lets it be known. FX thread.
 */
final class Activity {
  private static final Executor IN_TEN_SECONDS = Later.in(Duration.ofSeconds(10));

  private final Presence presence;
  private final Robot robot = new Robot();
  private Optional<Point2D> pointer = Optional.empty();

  Activity(Presence presence) {
    this.presence = presence;
  }

  /** Watches from now on. */
  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, _ -> presence.active());
    IN_TEN_SECONDS.execute(this::look);
  }

  private void look() {
    var now = Optional.of(robot.getMousePosition());
    if (!now.equals(pointer)) {
      pointer = now;
      presence.active();
    }
    presence.look();
    IN_TEN_SECONDS.execute(this::look);
  }
}

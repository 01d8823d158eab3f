package chat.roda.ui.window;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.robot.Robot;
import javafx.util.Duration;

/**
 * Tells {@link Presence} what the person does: keys and clicks in the window, and moves of the
 * mouse anywhere, where the system lets it be known. FX thread.
 */
final class Activity {
  private static final Duration EVERY = Duration.seconds(10);

  private final Presence presence;
  private final Robot robot = new Robot();
  private final Timeline looking = new Timeline(new KeyFrame(EVERY, _ -> look()));
  private Optional<Point2D> pointer = Optional.empty();

  Activity(Presence presence) {
    this.presence = presence;
  }

  /** Watches from now on. */
  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, _ -> presence.active());
    looking.setCycleCount(Animation.INDEFINITE);
    looking.play();
  }

  private void look() {
    var now = Optional.of(robot.getMousePosition());
    if (!now.equals(pointer)) {
      pointer = now;
      presence.active();
    }
    presence.look();
  }
}

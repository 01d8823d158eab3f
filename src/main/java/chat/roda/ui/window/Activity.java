package chat.roda.ui.window;

import chat.roda.ui.common.Later;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.robot.Robot;

/**
 * Tells {@link Presence} what the person does: keys and clicks in the window, and moves of the
 * mouse anywhere, where the system lets it be known; those only while it matters. FX thread.
 */
final class Activity {
  private final Presence presence;
  private final Supplier<Point2D> mouse;
  private final Executor soon;
  private Optional<Point2D> pointer = Optional.empty();
  private boolean looking;

  Activity(Presence presence) {
    this(presence, () -> new Robot().getMousePosition(), Later.in(Duration.ofSeconds(10)));
  }

  /**
   * @param mouse where it is
   * @param soon runs on the FX thread, a while later
   */
  Activity(Presence presence, Supplier<Point2D> mouse, Executor soon) {
    this.presence = presence;
    this.mouse = mouse;
    this.soon = soon;
  }

  /** Watches from now on. */
  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, _ -> presence.active());
    presence
        .byItselfProperty()
        .subscribe(wanted -> {
          if (wanted && !looking) {
            looking = true;
            soon.execute(this::look);
          }
        });
  }

  private void look() {
    if (!presence.byItselfProperty().getValue()) {
      looking = false;
      return;
    }
    var now = Optional.of(mouse.get());
    if (!now.equals(pointer)) {
      pointer = now;
      presence.active();
    }
    presence.look();
    soon.execute(this::look);
  }
}

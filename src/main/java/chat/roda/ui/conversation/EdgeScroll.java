package chat.roda.ui.conversation;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/**
 * Moves what is read on while the mouse is pulled beyond an edge of it: the faster, the farther it
 * is. FX thread.
 */
final class EdgeScroll extends AnimationTimer {
  /** For each pixel beyond the edge, how many in a second. */
  private static final double SPEED = 12;

  /** Just beyond it, and however far. */
  private static final double SLOWEST = 120;

  private static final double FASTEST = 3_000;

  /** After a pause in drawing, nothing jumps. */
  private static final double LONGEST_FRAME = 0.1;

  private static final double NANOS = 1e-9;

  private final DoubleConsumer scroll;
  private double speed;
  private long last;

  /**
   * @param scroll moves by so many pixels, upwards if negative, and selects up to the mouse
   */
  EdgeScroll(DoubleConsumer scroll) {
    this.scroll = scroll;
  }

  /** The mouse is at that height now, of {@code height}; within, nothing moves by itself. */
  void pulledTo(double y, double height) {
    double beyond = y < 0 ? y : Math.max(0, y - height);
    boolean moves = speed != 0;
    speed =
        beyond == 0
            ? 0
            : Math.signum(beyond) * Math.clamp(Math.abs(beyond) * SPEED, SLOWEST, FASTEST);
    if (speed == 0) {
      stop();
    } else if (!moves) {
      last = 0;
      start();
    }
  }

  /** The mouse is let go. */
  void end() {
    speed = 0;
    stop();
  }

  @Override
  public void handle(long now) {
    double seconds = last == 0 ? 0 : Math.min(LONGEST_FRAME, (now - last) * NANOS);
    last = now;
    if (seconds > 0) {
      scroll.accept(speed * seconds);
    }
  }
}

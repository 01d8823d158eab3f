package chat.roda.ui.conversation;

import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;

/**
 * Tells how far a turn of the mouse's wheel moves what is read: for each notch a twelfth of what is
 * seen, but from {@value #FEWEST} to {@value #MOST} lines. A touchpad moves it by as many pixels as
 * the fingers go. It is never seen, and in the scene only to know how high a line is there. FX
 * thread.
 */
final class Wheel extends Label {
  private static final int FEWEST = 3;
  private static final int MOST = 5;
  private static final double PART = 1.0 / 12;

  /** What is left to rounding in a whole number of notches. */
  private static final double EXACT = 1e-6;

  Wheel() {
    super("X");
    setVisible(false);
    setManaged(false);
  }

  /**
   * How many pixels what is seen goes down; up if negative.
   *
   * @param seen how many pixels of it are seen, from top to bottom
   */
  double pixels(ScrollEvent turn, double seen) {
    double notches = turn.getMultiplierY() == 0 ? 0 : turn.getDeltaY() / turn.getMultiplierY();
    boolean wheel = !turn.isDirect() && Math.abs(notches - Math.rint(notches)) < EXACT;
    return wheel && notches != 0 ? notches * notch(seen) : turn.getDeltaY();
  }

  private double notch(double seen) {
    double line = prefHeight(-1);
    return Math.min(seen, Math.clamp(seen * PART, FEWEST * line, MOST * line));
  }
}

package chat.roda.ui.common;

import javafx.application.Platform;
import javafx.scene.Scene;

/** What waits until a scene is on the screen, so as not to keep the person waiting for that. */
public final class FirstFrame {
  /**
   * The first one hands the frame over to be drawn, the second waits until it is, and the third
   * comes after what was drawn is shown.
   */
  private static final int PULSES = 3;

  private FirstFrame() {}

  /** Does {@code action} when {@code scene}, whose window is open, is to be seen as it is now. */
  public static void then(Scene scene, Runnable action) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          private int left = PULSES;

          @Override
          public void run() {
            left--;
            if (left == 0) {
              scene.removePostLayoutPulseListener(this);
              Platform.runLater(action);
            } else {
              Platform.requestNextPulse();
            }
          }
        });
    Platform.requestNextPulse();
  }
}

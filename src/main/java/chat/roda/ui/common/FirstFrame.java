package chat.roda.ui.common;

import javafx.application.Platform;
import javafx.scene.Scene;

/** What waits until a scene is drawn for the first time, so as not to keep the person waiting. */
public final class FirstFrame {
  private FirstFrame() {}

  /**
   * Does {@code action} when {@code scene}, which is shown, is laid out and handed over to draw.
   */
  public static void then(Scene scene, Runnable action) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(action);
          }
        });
  }
}

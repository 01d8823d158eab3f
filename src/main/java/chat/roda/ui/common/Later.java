package chat.roda.ui.common;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Does things a while from now on the FX thread. Not an animation: while one runs, JavaFX looks
 * sixty times a second what there is to draw.
 */
public final class Later {
  private Later() {}

  /** What runs everything that long after it was given, to the millisecond. */
  public static Executor in(Duration time) {
    return CompletableFuture.delayedExecutor(
        time.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater);
  }
}

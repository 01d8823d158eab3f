package chat.roda.settings;

/**
 * Where the window was when it was last closed, in the system's coordinates; while it is maximized,
 * where it will be when it no longer is.
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  public WindowPlace {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(x + " " + y + " " + width + " " + height);
    }
  }
}

package chat.roda.ui;

import javafx.scene.paint.Color;

/** How much words stand out from their ground (WCAG 2.2, success criterion 1.4.3). */
public final class Contrast {
  /** What words must have at least. */
  public static final double ENOUGH = 4.5;

  private Contrast() {}

  /** From 1 to 21. {@code words} may let the ground through, {@code ground} may not. */
  public static double of(Color words, Color ground) {
    double a = luminance(over(words, ground)) + 0.05;
    double b = luminance(ground) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** What is seen where {@code above} lies on {@code below}. */
  public static Color over(Color above, Color below) {
    Color solid = new Color(above.getRed(), above.getGreen(), above.getBlue(), 1);
    return below.interpolate(solid, above.getOpacity());
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double x) {
    return x <= 0.03928 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
  }
}

package chat.roda.desktop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** The program's icon for the tray, with a dot on it when something waits for the person. */
final class TrayImage {
  /** In pixels: of a usual tray, and of one on a fine screen. */
  static final int[] SIZES = {24, 48};

  private static final Color DOT = new Color(0xCF222E);

  private TrayImage() {}

  /**
   * The icon in one size.
   *
   * @param size one of {@link #SIZES}
   */
  static BufferedImage of(int size, boolean marked) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.drawImage(icon(size), 0, 0, null);
    if (marked) {
      int dot = size / 2;
      pen.setColor(Color.WHITE);
      pen.fillOval(size - dot - 1, size - dot - 1, dot + 1, dot + 1);
      pen.setColor(DOT);
      pen.fillOval(size - dot, size - dot, dot - 1, dot - 1);
    }
    pen.dispose();
    return image;
  }

  private static BufferedImage icon(int size) {
    String file = "/icons/roda-" + size + ".png";
    try {
      return ImageIO.read(Objects.requireNonNull(TrayImage.class.getResource(file), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All pixels, row by row, each as alpha, red, green, blue. */
  static byte[] bytes(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var bytes = new byte[pixels.length * 4];
    for (int i = 0; i < pixels.length; i++) {
      bytes[4 * i] = (byte) (pixels[i] >> 24);
      bytes[4 * i + 1] = (byte) (pixels[i] >> 16);
      bytes[4 * i + 2] = (byte) (pixels[i] >> 8);
      bytes[4 * i + 3] = (byte) pixels[i];
    }
    return bytes;
  }
}

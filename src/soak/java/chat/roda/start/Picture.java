package chat.roda.start;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A part of a window, as it was.
 *
 * @param part seen from the window's corner
 */
record Picture(Rectangle part, BufferedImage image) {
  static Picture of(Robot robot, Point corner, Rectangle part) {
    var onScreen = new Rectangle(part);
    onScreen.translate(corner.x, corner.y);
    return new Picture(part, robot.createScreenCapture(onScreen));
  }

  /** The colour at a place of the window, which must be in the part. */
  int at(int x, int y) {
    return image.getRGB(x - part.x, y - part.y);
  }

  /** Whether all show the same there. */
  static boolean agree(List<Picture> all, int x, int y) {
    IntPredicate same = colour -> colour == all.getFirst().at(x, y);
    return all.stream().mapToInt(one -> one.at(x, y)).allMatch(same);
  }
}

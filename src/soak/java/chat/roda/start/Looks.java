package chat.roda.start;

import java.awt.Rectangle;
import java.util.List;

/**
 * What a program looks like in the end.
 *
 * @param key the part of the window that a key changes
 * @param before without the key
 * @param after with it
 */
record Looks(Rectangle key, List<Picture> before, List<Picture> after) {
  /** A letter may be marked later, such as for its spelling. */
  private static final double ENOUGH_OF_KEY = 0.7;

  /** What somebody else does, and what time it is, may be different. */
  private static final double ENOUGH_OF_ALL = 0.98;

  static Looks of(List<Picture> before, List<Picture> after) {
    var all = new Looks(before.getFirst().part(), before, after);
    Rectangle key = new Rectangle(-1, -1);
    for (int y = 0; y < all.key.height; y++) {
      for (int x = 0; x < all.key.width; x++) {
        if (all.changedByKey(x, y)) {
          key.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    if (key.isEmpty()) {
      throw new IllegalStateException("a key changes nothing");
    }
    return new Looks(key, before, after);
  }

  /** All of the window. */
  Rectangle all() {
    return before.getFirst().part();
  }

  private boolean changedByKey(int x, int y) {
    return Picture.agree(before, x, y)
        && Picture.agree(after, x, y)
        && before.getFirst().at(x, y) != after.getFirst().at(x, y);
  }

  boolean hasTakenKey(Picture now) {
    int changed = 0;
    int taken = 0;
    for (int y = key.y; y < key.y + key.height; y++) {
      for (int x = key.x; x < key.x + key.width; x++) {
        if (changedByKey(x, y)) {
          changed++;
          taken += now.at(x, y) == after.getFirst().at(x, y) ? 1 : 0;
        }
      }
    }
    return taken >= changed * ENOUGH_OF_KEY;
  }

  boolean isWhole(Picture now) {
    int stable = 0;
    int same = 0;
    Rectangle part = now.part();
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int x = part.x; x < part.x + part.width; x++) {
        if (Picture.agree(after, x, y)) {
          stable++;
          same += now.at(x, y) == after.getFirst().at(x, y) ? 1 : 0;
        }
      }
    }
    return same >= stable * ENOUGH_OF_ALL;
  }
}

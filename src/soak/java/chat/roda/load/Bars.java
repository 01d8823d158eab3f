package chat.roda.load;

import chat.roda.load.Picture.Align;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A bar for each server, for one figure or several side by side. */
final class Bars {
  private static final int WIDTH = 780;
  private static final int LEFT = 160;
  private static final int RIGHT = 760;
  private static final int TOP = 104;
  private static final int ROW = 30;
  private static final int BAR = 16;

  /** Beside the longest bar its value must have room. */
  private static final int VALUE = 58;

  private Bars() {}

  /** One of the figures. */
  record Column(String title, Map<Contender, Double> values) {
    double most() {
      return values.values().stream().max(Comparator.naturalOrder()).orElse(1.0);
    }
  }

  static String draw(String title, String explanation, List<Contender> rows, List<Column> columns) {
    var picture = new Picture(WIDTH, TOP + ROW * rows.size() + 16, title, explanation);
    for (Contender who : rows) {
      double y = TOP + ROW * rows.indexOf(who);
      picture.text(Ink.of(who), LEFT - 14, y + 13, 13, Align.RIGHT, who.title());
    }
    double width = (double) (RIGHT - LEFT) / columns.size();
    for (Column column : columns) {
      double x = LEFT + width * columns.indexOf(column);
      picture.text(Ink.TEXT, x, TOP - 16, 13, Align.LEFT, column.title());
      column
          .values()
          .forEach((who, value) -> {
            double y = TOP + ROW * rows.indexOf(who);
            double length = Math.max(1, (width - VALUE) * value / column.most());
            picture.bar(Ink.of(who), x, y, length, BAR);
            picture.text(Ink.TEXT, x + length + 6, y + 13, 12, Align.LEFT, Digits.of(value));
          });
    }
    return picture.svg();
  }
}

package chat.roda.load;

import chat.roda.load.Picture.Align;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** A figure against the number of clients, both on scales where a step is a factor. */
final class Curves {
  private static final int WIDTH = 780;
  private static final int HEIGHT = 470;
  private static final int LEFT = 84;
  private static final int RIGHT = 610;
  private static final int TOP = 78;
  private static final int BOTTOM = 418;
  private static final int LABEL_HEIGHT = 18;

  private final Picture picture;
  private final double lowest;
  private final double highest;

  /** A curve's values, by the place of the number of clients among all. */
  private record Curve(Contender who, Map<Integer, Double> values) {
    int last() {
      return values.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
    }
  }

  private Curves(String title, String explanation, double lowest, double highest) {
    this.picture = new Picture(WIDTH, HEIGHT, title, explanation);
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Draws one; {@code unit} writes what stands at the scale. */
  static String draw(
      String title,
      String explanation,
      Map<Contender, Map<Integer, Double>> values,
      DoubleFunction<String> unit) {
    List<Double> all = values.values().stream().flatMap(it -> it.values().stream()).toList();
    double least = all.stream().min(Comparator.naturalOrder()).orElse(1.0);
    double most = all.stream().max(Comparator.naturalOrder()).orElse(1.0);
    var curves = new Curves(title, explanation, least / 1.3, most * 1.3);
    curves.scales(unit);
    List<Curve> drawn =
        values.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(it -> new Curve(it.getKey(), it.getValue()))
            .toList();
    drawn.forEach(curves::curve);
    curves.labels(drawn);
    return curves.picture.svg();
  }

  private double x(int place) {
    return LEFT + 24 + (RIGHT - LEFT - 48.0) * place / (Part.SPEEDS.size() - 1);
  }

  private double y(double value) {
    double share = Math.log(value / lowest) / Math.log(highest / lowest);
    return BOTTOM - (BOTTOM - TOP) * share;
  }

  private void scales(DoubleFunction<String> unit) {
    for (int power = -6; power < 12; power++) {
      for (int step : new int[] {1, 2, 5}) {
        double value = step * Math.pow(10, power);
        if (value >= lowest && value <= highest) {
          picture.line(Ink.GRID, LEFT, y(value), RIGHT, y(value));
          picture.text(Ink.FAINT, LEFT - 10, y(value) + 4, 12, Align.RIGHT, unit.apply(value));
        }
      }
    }
    for (Part part : Part.SPEEDS) {
      double x = x(Part.SPEEDS.indexOf(part));
      picture.text(Ink.FAINT, x, BOTTOM + 22, 12, Align.MIDDLE, Digits.whole(part.clients()));
    }
    picture.text(Ink.FAINT, (LEFT + RIGHT) / 2.0, BOTTOM + 42, 12, Align.MIDDLE, "clients");
  }

  private void curve(Curve curve) {
    Ink ink = Ink.of(curve.who());
    String points =
        curve.values().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(it -> point(it.getKey(), it.getValue()))
            .collect(Collectors.joining(" "));
    picture.curve(ink, points, curve.who() == Contender.KERNEL);
    curve.values().forEach((place, value) -> picture.dot(ink, x(place), y(value)));
  }

  private String point(int place, double value) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x(place), y(value));
  }

  /** At the ends of the curves, pushed apart where they would cover each other. */
  private void labels(List<Curve> curves) {
    List<Curve> fromTop = new ArrayList<>(curves);
    fromTop.sort(Comparator.comparingDouble(it -> y(it.values().get(it.last()))));
    double[] places = fromTop.stream().mapToDouble(it -> y(it.values().get(it.last()))).toArray();
    for (int pass = 0; pass < 100; pass++) {
      for (int i = 1; i < places.length; i++) {
        double missing = LABEL_HEIGHT - (places[i] - places[i - 1]);
        if (missing > 0) {
          places[i - 1] -= missing / 2;
          places[i] += missing / 2;
        }
      }
    }
    for (int i = 0; i < places.length; i++) {
      Curve curve = fromTop.get(i);
      Ink ink = Ink.of(curve.who());
      double end = y(curve.values().get(curve.last()));
      picture.line(ink, x(curve.last()) + 6, end, RIGHT + 6, places[i]);
      picture.text(ink, RIGHT + 12, places[i] + 4, 13, Align.LEFT, curve.who().title());
    }
  }
}

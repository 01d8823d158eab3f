package chat.roda.ui.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.TextArea;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/** Tells where characters stand in a text area, in its own coordinates. FX thread. */
final class TextPlaces {
  private final TextArea area;

  TextPlaces(TextArea area) {
    this.area = area;
  }

  /** The node that draws the text: in the skin, beside the one that draws the prompt. */
  Optional<Text> drawn() {
    return area.lookupAll(".text").stream()
        .filter(node -> node.getParent() instanceof Group)
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.getText().length() == area.getLength())
        .findFirst();
  }

  /** The boxes of the characters from {@code from} to {@code to}: one for each line they are on. */
  List<Bounds> of(int from, int to) {
    return drawn().map(text -> boxes(text, from, to)).orElse(List.of());
  }

  private List<Bounds> boxes(Text text, int from, int to) {
    List<Bounds> boxes = new ArrayList<>();
    List<Point2D> corners = new ArrayList<>();
    for (PathElement element : text.rangeShape(from, to)) {
      switch (element) {
        case MoveTo move -> {
          addBox(boxes, corners, text);
          corners.add(new Point2D(move.getX(), move.getY()));
        }
        case LineTo line -> corners.add(new Point2D(line.getX(), line.getY()));
        default -> {}
      }
    }
    addBox(boxes, corners, text);
    return boxes;
  }

  private void addBox(List<Bounds> boxes, List<Point2D> corners, Text text) {
    if (!corners.isEmpty()) {
      double left = corners.stream().mapToDouble(Point2D::getX).min().orElseThrow();
      double top = corners.stream().mapToDouble(Point2D::getY).min().orElseThrow();
      double right = corners.stream().mapToDouble(Point2D::getX).max().orElseThrow();
      double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElseThrow();
      var inText = new BoundingBox(left, top, right - left, bottom - top);
      boxes.add(area.sceneToLocal(text.localToScene(inText)));
      corners.clear();
    }
  }

  /** The first and the last character that may be seen at the moment, the last exclusive. */
  int[] seen() {
    return drawn()
        .map(text -> new int[] {at(text, 0), Math.min(area.getLength(), at(text, 1) + 1)})
        .orElse(new int[] {0, 0});
  }

  /** The character at the upper left corner of the area, or at the lower right one. */
  private int at(Text text, double part) {
    Point2D corner = area.localToScene(area.getWidth() * part, area.getHeight() * part);
    return text.hitTest(text.sceneToLocal(corner)).getInsertionIndex();
  }
}

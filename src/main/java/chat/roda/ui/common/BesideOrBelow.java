package chat.roda.ui.common;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * Something that takes what width there is, and beside it what is pressed; below it, where beside
 * there is too little room for both, or where that takes less height. FX thread.
 */
public class BesideOrBelow extends NarrowPane {
  /** How much of the width the first has at least, unless it needs less. */
  private static final double LEAST = 0.6;

  private final FlowPane rest;
  private final double gap;
  private Region first = new Region();

  /**
   * @param gap between them, in pixels
   */
  public BesideOrBelow(double gap) {
    this.gap = gap;
    rest = new FlowPane(gap, gap);
    rest.setAlignment(Pos.CENTER_LEFT);
  }

  /** Has these from now on, in this order; the others are in one line, while they fit into one. */
  public final void put(Region taking, Node... others) {
    first = taking;
    rest.getChildren().setAll(others);
    getChildren().setAll(first, rest);
  }

  private boolean hasRest() {
    return rest.getChildren().stream().anyMatch(Node::isManaged);
  }

  private double restWidth() {
    List<Node> parts = rest.getChildren().stream().filter(Node::isManaged).toList();
    return parts.stream().mapToDouble(part -> snapSizeX(part.prefWidth(-1))).sum()
        + gap * (parts.size() - 1);
  }

  private boolean isBeside(double inner) {
    double least = Math.min(first.prefWidth(-1), inner * LEAST);
    return least + gap + restWidth() <= inner && heightBeside(inner) <= heightBelow(inner);
  }

  private double heightBeside(double inner) {
    return Math.max(first.prefHeight(inner - gap - restWidth()), rest.prefHeight(restWidth()));
  }

  private double heightBelow(double inner) {
    return first.prefHeight(inner) + gap + rest.prefHeight(inner);
  }

  @Override
  protected final double widthInOneLine() {
    return first.prefWidth(-1) + (hasRest() ? gap + restWidth() : 0);
  }

  @Override
  protected final double heightIn(double inner) {
    if (!hasRest()) {
      return first.prefHeight(inner);
    }
    return isBeside(inner) ? heightBeside(inner) : heightBelow(inner);
  }

  @Override
  protected void layoutChildren() {
    double inner = inner(getWidth());
    double x = snappedLeftInset();
    double y = snappedTopInset();
    if (!hasRest()) {
      first.resizeRelocate(x, y, inner, first.prefHeight(inner));
      rest.resizeRelocate(x, y, 0, 0);
    } else if (isBeside(inner)) {
      double height = getHeight() - y - snappedBottomInset();
      double width = inner - gap - restWidth();
      place(first, x, y, width, height);
      place(rest, x + inner - restWidth(), y, restWidth(), height);
    } else {
      double height = first.prefHeight(inner);
      first.resizeRelocate(x, y, inner, height);
      rest.resizeRelocate(x, y + height + gap, inner, rest.prefHeight(inner));
    }
  }

  /** In the middle of what is as high as the higher of both. */
  private void place(Region part, double x, double y, double width, double height) {
    double own = part.prefHeight(width);
    part.resizeRelocate(
        snapPositionX(x), snapPositionY(y + (height - own) / 2), width, snapSizeY(own));
  }
}

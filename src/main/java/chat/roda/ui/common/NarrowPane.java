package chat.roda.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/**
 * Takes any width, and is then as high as what is in it needs: what has no room beside something
 * goes below it. FX thread.
 */
public abstract class NarrowPane extends Pane {
  /** How wide what is in it is in one line. */
  protected abstract double widthInOneLine();

  /** How high what is in it is, where it has that width. */
  protected abstract double heightIn(double inner);

  /** How much of the pane's width there is for what is in it. */
  protected final double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected final double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected final double computePrefWidth(double height) {
    return snappedLeftInset() + widthInOneLine() + snappedRightInset();
  }

  @Override
  protected final double computePrefHeight(double width) {
    double inner = inner(width < 0 ? prefWidth(-1) : width);
    return snappedTopInset() + snapSizeY(heightIn(inner)) + snappedBottomInset();
  }
}

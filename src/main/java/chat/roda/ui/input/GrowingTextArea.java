package chat.roda.ui.input;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area that is as high as what is in it, from one line to {@value #MAX_LINES}. */
public final class GrowingTextArea extends TextArea {
  /** Beyond these it scrolls. */
  static final int MAX_LINES = 6;

  public GrowingTextArea() {
    setWrapText(true);
    setPrefRowCount(1);
    setMinHeight(Region.USE_PREF_SIZE);
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  @Override
  protected double computePrefHeight(double width) {
    double oneLine = super.computePrefHeight(width);
    double line = lineHeight();
    double extra = Math.max(0, shownHeight() - line);
    return oneLine + Math.min(extra, (MAX_LINES - 1) * line);
  }

  private double shownHeight() {
    return Optional.ofNullable(lookup(".text"))
        .map(n -> n.getLayoutBounds().getHeight())
        .orElse(0.0);
  }

  private double lineHeight() {
    var one = new Text("X");
    one.setFont(getFont());
    return one.getLayoutBounds().getHeight();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (Math.abs(prefHeight(getWidth()) - getHeight()) > 0.5) {
      requestLayout();
    }
  }

  /** Whether {@code Up} has nowhere to go in the text. */
  boolean caretIsInFirstLine() {
    int caret = getCaretPosition();
    return caret == 0 || (!isWrapped() && getText().lastIndexOf('\n', caret - 1) < 0);
  }

  /** Whether {@code Down} has nowhere to go in the text. */
  boolean caretIsInLastLine() {
    int caret = getCaretPosition();
    return caret == getLength() || (!isWrapped() && getText().indexOf('\n', caret) < 0);
  }

  private boolean isWrapped() {
    return shownHeight() > (getText().lines().count() + 0.5) * lineHeight();
  }
}

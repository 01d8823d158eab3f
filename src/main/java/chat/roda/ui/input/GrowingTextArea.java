package chat.roda.ui.input;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text area that is as high as what is in it, from one line to {@value #MAX_LINES}, but no higher
 * than a third of the window.
 */
public final class GrowingTextArea extends TextArea {
  /** Beyond these it scrolls. */
  static final int MAX_LINES = 6;

  private static final double MOST_OF_WINDOW = 1.0 / 3;

  private String prompt = "";
  private String briefPrompt = "";
  private UnaryOperator<String> drawn = UnaryOperator.identity();
  private Supplier<Optional<Text>> drawnWith = Optional::empty;

  public GrowingTextArea() {
    setWrapText(true);
    setPrefRowCount(1);
    setMaxHeight(Region.USE_PREF_SIZE);
    textProperty().subscribe(_ -> requestLayout());
    promptTextProperty().subscribe(_ -> requestLayout());
    fontProperty().subscribe(_ -> fitPrompt());
    widthProperty()
        .subscribe(_ -> {
          fitPrompt();
          requestLayout();
        });
  }

  /**
   * Tells what is to be typed.
   *
   * @param brief is told where the whole prompt has no room in one line
   */
  void prompt(String whole, String brief) {
    prompt = whole;
    briefPrompt = brief;
    fitPrompt();
  }

  private void fitPrompt() {
    setPromptText(heightOf(prompt) > heightOf("X") ? briefPrompt : prompt);
  }

  /**
   * Draws something else than what is typed.
   *
   * @param now gives as many characters as it gets, and gives the same for what it gave
   * @param node finds what the skin draws the text with, once it has it
   */
  void drawAs(UnaryOperator<String> now, Supplier<Optional<Text>> node) {
    drawn = now;
    drawnWith = node;
    requestLayout();
  }

  private void followSkin() {
    drawnWith
        .get()
        .ifPresent(node -> {
          drawnWith = Optional::empty;
          node.textProperty().subscribe(words -> node.setText(drawn.apply(words)));
        });
  }

  /** A line can be read even where there is room for nothing else. */
  @Override
  protected double computeMinHeight(double width) {
    return withInsets(heightOf("X"));
  }

  @Override
  protected double computePrefHeight(double width) {
    double line = heightOf("X");
    String shown = getText().isEmpty() ? getPromptText() : getText();
    return withInsets(Math.clamp(heightOf(shown), line, most(line)));
  }

  private double withInsets(double text) {
    Insets inside = contentInsets();
    return Math.ceil(
        text
            + inside.getTop()
            + inside.getBottom()
            + getInsets().getTop()
            + getInsets().getBottom());
  }

  /** As high as it gets, where a line is so high. */
  private double most(double line) {
    double window = getScene() == null ? Double.MAX_VALUE : getScene().getHeight();
    return line * Math.clamp((long) (window * MOST_OF_WINDOW / line), 1, MAX_LINES);
  }

  /** A scroll pane keeps the bar that it had while it was lower. */
  @Override
  protected void layoutChildren() {
    followSkin();
    if (lookup(".scroll-pane") instanceof ScrollPane pane) {
      boolean whole = heightOf(getText()) <= most(heightOf("X"));
      pane.setVbarPolicy(whole ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
    }
    super.layoutChildren();
  }

  /** As the skin will lay it out; a last empty line counts. */
  private double heightOf(String text) {
    var measure = new Text(drawn.apply(text.endsWith("\n") ? text + "X" : text));
    measure.setFont(getFont());
    Insets inside = contentInsets();
    measure.setWrappingWidth(Math.max(0, getWidth() - inside.getLeft() - inside.getRight()));
    return measure.getLayoutBounds().getHeight();
  }

  private Insets contentInsets() {
    return lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
  }

  /** Changes what differs, so that it can be undone, and puts the caret there. */
  void change(String now, int caret) {
    String old = getText();
    int most = Math.min(old.length(), now.length());
    int same = 0;
    while (same < most && old.charAt(same) == now.charAt(same)) {
      same++;
    }
    int sameAfter = 0;
    while (sameAfter < most - same
        && old.charAt(old.length() - 1 - sameAfter) == now.charAt(now.length() - 1 - sameAfter)) {
      sameAfter++;
    }
    replaceText(same, old.length() - sameAfter, now.substring(same, now.length() - sameAfter));
    positionCaret(caret);
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
    return heightOf(getText()) > (getText().lines().count() + 0.5) * heightOf("X");
  }
}

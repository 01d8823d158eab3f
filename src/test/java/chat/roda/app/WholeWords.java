package chat.roda.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Finds words that are cut: with an ellipsis, in the middle, or by the edge of the window. What
 * people typed, such as a name, may be, where a tooltip has it whole.
 */
final class WholeWords {
  /** What rounding may take, in pixels. */
  private static final double SLACK = 1.5;

  private final List<String> typed;
  private final List<String> cut = new ArrayList<>();

  private WholeWords(List<String> typed) {
    this.typed = typed;
  }

  /**
   * The words that are cut.
   *
   * @param typed what people typed has one of these in it
   */
  static List<String> cutIn(List<Window> windows, List<String> typed) {
    var words = new WholeWords(typed);
    windows.forEach(window -> {
      Parent root = window.getScene().getRoot();
      root.applyCss();
      root.layout();
      words.look(root, window);
    });
    return words.cut;
  }

  private void look(Node node, Window window) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case Labeled label when label.getText() == null || label.getText().isEmpty() -> {}
      case Labeled label when label.isTextTruncated() -> {
        if (!isTyped(label.getText()) || !isToldWhole(label)) {
          cut.add("cut: “" + label.getText() + "” " + place(label));
        }
      }
      case TextField field when !isPromptWhole(field) ->
          cut.add("cut: the prompt “" + field.getPromptText() + "”");
      case Labeled label when breaksWord(label) ->
          cut.add("broken: “" + label.getText() + "” " + place(label));
      case Labeled label when !isInside(label, window) ->
          cut.add("over the edge: “" + label.getText() + "” " + place(label));
      case TextFlow flow -> look(flow, window);
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, window));
    }
  }

  /** Whether a word of a label that wraps has no room in a line, and goes on in the next. */
  private boolean breaksWord(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.getWrappingWidth() > 0)
        .anyMatch(text ->
            Stream.of(label.getText().split("\\s+"))
                .filter(word -> !isTyped(word))
                .anyMatch(word -> widthOf(word, text) > text.getWrappingWidth() + SLACK));
  }

  private static double widthOf(String word, Text as) {
    var alone = new Text(word);
    alone.setFont(as.getFont());
    return alone.getLayoutBounds().getWidth();
  }

  /** Words that wrap: some are cut where all lines of them have no room. */
  private void look(TextFlow flow, Window window) {
    boolean low = flow.getHeight() + SLACK < flow.prefHeight(flow.getWidth());
    flow.getChildren().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> !text.getText().isBlank() && (low || !isInside(text, window)))
        .forEach(text -> cut.add("words over the edge: “" + text.getText() + "” in " + flow));
  }

  /** Whether nothing of it lies over the left or right edge; a popup makes itself wide enough. */
  private static boolean isInside(Node words, Window window) {
    Bounds place = words.localToScene(words.getLayoutBounds());
    return window instanceof PopupWindow
        || place.getWidth() == 0
        || (place.getMinX() >= -SLACK && place.getMaxX() <= words.getScene().getWidth() + SLACK);
  }

  private static String place(Labeled label) {
    return "%s %s of %.0f"
        .formatted(
            label.getStyleClass(),
            label.localToScene(label.getLayoutBounds()),
            label.prefWidth(-1));
  }

  private boolean isTyped(String text) {
    return typed.stream().anyMatch(text::contains);
  }

  private static boolean isToldWhole(Labeled label) {
    return Stream.iterate((Node) label, node -> node != null, Node::getParent)
        .flatMap(node -> tooltip(node).stream())
        .anyMatch(tip -> tip.getText().contains(label.getText()));
  }

  private static Optional<Tooltip> tooltip(Node node) {
    return node instanceof Control control
        ? Optional.ofNullable(control.getTooltip())
        : Optional.empty();
  }

  private static boolean isPromptWhole(TextField field) {
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    return !field.getText().isEmpty()
        || field.lookupAll(".text").stream()
            .filter(
                node -> node instanceof Text text && text.getText().equals(field.getPromptText()))
            .allMatch(node -> node.getLayoutBounds().getWidth() <= room + SLACK);
  }
}

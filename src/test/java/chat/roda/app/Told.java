package chat.roda.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What a screen reader would have nothing to say about, and where the focus would jump. */
final class Told {
  private static final double SLACK = 4;

  private final List<String> wrong = new ArrayList<>();

  private Told() {}

  /** In all windows; empty where all is well. */
  static List<String> wrongIn(List<Window> windows) {
    var told = new Told();
    windows.forEach(window -> told.look(window.getScene().getRoot(), ""));
    return told.wrong;
  }

  private void look(Parent parent, String path) {
    order(parent, path);
    for (Node node : parent.getChildrenUnmodifiable()) {
      String place = path + "/" + node.getTypeSelector() + node.getStyleClass();
      if (!node.isVisible() || node instanceof ScrollBar) {
        continue;
      }
      boolean used = node.isFocusTraversable() || isControl(node);
      if (used && !(node instanceof ScrollPane) && !node.isDisabled() && !hasName(node)) {
        wrong.add("no name: " + place + " #" + node.getId());
      }
      if (hasValue(node) && !tellsItsValue(node)) {
        wrong.add("value hidden: " + place + " #" + node.getId());
      }
      if (used && hasNoRole(node)) {
        wrong.add("no role: " + place + " #" + node.getId());
      }
      if (node instanceof Parent more) {
        look(more, place);
      }
    }
  }

  /** What one can do something with, also where the keyboard has another way. */
  private static boolean isControl(Node node) {
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof ListView
        || node instanceof ChoiceBox
        || node instanceof ComboBoxBase
        || node instanceof Slider
        || node.getAccessibleRole() == AccessibleRole.MENU_ITEM;
  }

  private static boolean hasNoRole(Node node) {
    return node.getAccessibleRole() == AccessibleRole.NODE
        || node.getAccessibleRole() == AccessibleRole.PARENT;
  }

  /** JavaFX takes the accessible text of these for their value, and only a label for their name. */
  private static boolean hasValue(Node node) {
    return node instanceof TextInputControl
        || node instanceof ChoiceBox
        || node instanceof ComboBox;
  }

  private static boolean tellsItsValue(Node node) {
    Optional<Object> told =
        Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    return switch (node) {
      // What is typed there is told to nobody.
      case PasswordField field -> Optional.ofNullable(field.getAccessibleText()).isEmpty();
      case TextInputControl field ->
          told.equals(
              Optional.ofNullable(
                  field.getText().isEmpty() ? field.getPromptText() : field.getText()));
      default -> Optional.ofNullable(node.getAccessibleText()).isEmpty();
    };
  }

  private static boolean hasName(Node node) {
    Optional<String> own = Optional.ofNullable(node.getAccessibleText());
    Optional<String> shown =
        node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.empty();
    Optional<String> told =
        node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text
            ? Optional.of(text)
            : Optional.empty();
    Optional<String> label =
        node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label by
            ? Optional.ofNullable(by.getText())
            : Optional.empty();
    return (hasValue(node) ? Stream.of(label) : Stream.of(own, shown, told, label))
        .flatMap(Optional::stream)
        // The sign of an icon is text, too, and says nothing.
        .anyMatch(name -> name.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /**
   * The focus goes through a box in the order of its children: that must be the order of reading.
   */
  private void order(Parent parent, String path) {
    if (!(parent instanceof HBox
        || parent instanceof VBox
        || parent instanceof GridPane
        || parent instanceof FlowPane)) {
      return;
    }
    Optional<Node> before = Optional.empty();
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible() && node.isManaged() && takesFocus(node)) {
        before
            .filter(b -> comesBefore(node, b))
            .ifPresent(b -> wrong.add("order: " + path + ": " + b + " then " + node));
        before = Optional.of(node);
      }
    }
  }

  private static boolean takesFocus(Node node) {
    return node.isVisible()
        && (node.isFocusTraversable()
            || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Told::takesFocus)));
  }

  private static boolean comesBefore(Node one, Node other) {
    Bounds a = one.getBoundsInParent();
    Bounds b = other.getBoundsInParent();
    boolean above = a.getMaxY() <= b.getMinY() + SLACK;
    boolean below = b.getMaxY() <= a.getMinY() + SLACK;
    return above || (!below && a.getMaxX() <= b.getMinX() + SLACK);
  }
}

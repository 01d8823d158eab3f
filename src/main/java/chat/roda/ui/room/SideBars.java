package chat.roda.ui.room;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Folds the bars at the sides away where the window is narrow; there they come out over the
 * conversation by their buttons, and go back after a click beside them, or Esc.
 */
final class SideBars {
  /** Narrower than so many times the size of the type, there is no room for the people. */
  static final double PEOPLE_FROM = 64;

  /** Narrower than so many times the size of the type, there is no room for the conversations. */
  static final double CONVERSATIONS_FROM = 46;

  private final StackPane root;
  private final HBox columns;
  private final HBox drawer;
  private final Region shade;
  private final Bar conversations;
  private final Bar people;

  /** A bar, the button that takes it out, and on which side it is. */
  record Bar(Region content, ToggleButton toggle, Pos side, double from) {}

  SideBars(StackPane root, HBox columns, HBox drawer, Region shade, Bar conversations, Bar people) {
    this.root = root;
    this.columns = columns;
    this.drawer = drawer;
    this.shade = shade;
    this.conversations = conversations;
    this.people = people;
    root.widthProperty().subscribe(_ -> arrange());
    people.toggle().fontProperty().subscribe(_ -> arrange());
    conversations.toggle().setOnAction(_ -> toggled(conversations, people));
    people.toggle().setOnAction(_ -> toggled(people, conversations));
    shade.setOnMouseClicked(_ -> close());
  }

  private void toggled(Bar bar, Bar other) {
    other.toggle().setSelected(false);
    arrange();
    if (bar.toggle().isSelected()) {
      bar.content().requestFocus();
    }
  }

  /** Folds what is out over the conversation; whether anything was. */
  boolean close() {
    boolean wasOut = shade.isVisible();
    conversations.toggle().setSelected(false);
    people.toggle().setSelected(false);
    arrange();
    return wasOut;
  }

  private void arrange() {
    place(conversations, 0);
    place(people, columns.getChildren().size());
    boolean out = !drawer.getChildren().isEmpty();
    shade.setVisible(out);
    drawer.setVisible(out);
  }

  private void place(Bar bar, int column) {
    boolean folds = root.getWidth() < bar.from() * bar.toggle().getFont().getSize();
    Node content = bar.content();
    show(bar.toggle(), folds);
    boolean out = folds && bar.toggle().isSelected();
    if (!folds && !columns.getChildren().contains(content)) {
      drawer.getChildren().remove(content);
      columns.getChildren().add(Math.min(column, columns.getChildren().size()), content);
    } else if (folds) {
      columns.getChildren().remove(content);
    }
    if (out && !drawer.getChildren().contains(content)) {
      drawer.getChildren().setAll(content);
      drawer.setAlignment(bar.side());
    } else if (!out) {
      drawer.getChildren().remove(content);
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

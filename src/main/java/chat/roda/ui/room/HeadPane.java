package chat.roda.ui.room;

import chat.roda.ui.common.NarrowPane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * The head of a conversation: a button at the left, the name, the presence, what there is to say
 * about it, and buttons at the right; in this order. All in one line, while all of it fits. Else
 * what there is to say is below; and where not even the name fits between the buttons, so is the
 * name.
 */
public final class HeadPane extends NarrowPane {
  private static final double GAP = 12;
  private static final double PRESENCE_GAP = 8;

  /** The places of the children. */
  private static final int BEFORE = 0;

  private static final int NAME = 1;
  private static final int PRESENCE = 2;
  private static final int ABOUT = 3;

  /** The first of the buttons at the right. */
  private static final int AFTER = 4;

  private enum Form {
    ONE_LINE,
    ABOUT_BELOW,
    NAME_BELOW
  }

  private Node part(int place) {
    return getChildren().get(place);
  }

  private Label about() {
    return (Label) part(ABOUT);
  }

  private List<Node> after() {
    return getChildren().subList(AFTER, getChildren().size());
  }

  private double widthOf(Node node) {
    return node.isManaged() ? snapSizeX(node.prefWidth(-1)) : 0;
  }

  private double name() {
    return widthOf(part(NAME)) + presence();
  }

  /** With what is between it and the name. */
  private double presence() {
    return part(PRESENCE).isManaged() ? PRESENCE_GAP + widthOf(part(PRESENCE)) : 0;
  }

  private double buttons() {
    return widthOf(part(BEFORE)) + after().stream().mapToDouble(this::widthOf).sum();
  }

  private Form form(double inner) {
    double room = inner - buttons();
    if (name() + GAP + widthOf(about()) <= room) {
      return Form.ONE_LINE;
    }
    return name() <= room ? Form.ABOUT_BELOW : Form.NAME_BELOW;
  }

  /** How high the line with the buttons is. */
  private double line(Form form) {
    List<Node> all = new ArrayList<>(after());
    all.add(part(BEFORE));
    if (form != Form.NAME_BELOW) {
      all.add(part(NAME));
    }
    return snapSizeY(
        all.stream()
            .filter(Node::isManaged)
            .mapToDouble(node -> node.prefHeight(-1))
            .max()
            .orElse(0));
  }

  private double aboutHeight(double inner) {
    return about().getText().isEmpty() ? 0 : snapSizeY(about().prefHeight(inner));
  }

  private double nameHeight() {
    return snapSizeY(part(NAME).prefHeight(-1));
  }

  @Override
  protected double widthInOneLine() {
    return buttons() + name() + GAP + widthOf(about());
  }

  @Override
  protected double heightIn(double inner) {
    Form form = form(inner);
    double below =
        switch (form) {
          case ONE_LINE -> 0;
          case ABOUT_BELOW -> aboutHeight(inner);
          case NAME_BELOW -> nameHeight() + aboutHeight(inner);
        };
    return line(form) + below;
  }

  @Override
  protected void layoutChildren() {
    double inner = inner(getWidth());
    double x = snappedLeftInset();
    double y = snappedTopInset();
    Form form = form(inner);
    double line = line(form);
    place(part(BEFORE), x, y, line);
    double right = x + inner;
    for (Node button : after().reversed()) {
      right -= widthOf(button);
      place(button, right, y, line);
    }
    double from = x + widthOf(part(BEFORE));
    switch (form) {
      case ONE_LINE -> {
        placeName(from, y, right - from, line);
        double left = from + name() + GAP;
        double height = aboutHeight(right - left);
        about().resizeRelocate(left, y + (line - height) / 2, right - left, height);
      }
      case ABOUT_BELOW -> {
        placeName(from, y, right - from, line);
        about().resizeRelocate(x, y + line, inner, aboutHeight(inner));
      }
      case NAME_BELOW -> {
        placeName(x, y + line, inner, nameHeight());
        about().resizeRelocate(x, y + line + nameHeight(), inner, aboutHeight(inner));
      }
    }
  }

  /** A name that is too long for any line ends in an ellipsis before the presence. */
  private void placeName(double x, double y, double room, double line) {
    Node name = part(NAME);
    double width = Math.min(widthOf(name), room - presence());
    double height = nameHeight();
    name.resizeRelocate(x, snapPositionY(y + (line - height) / 2), width, height);
    place(part(PRESENCE), x + width + PRESENCE_GAP, y, line);
  }

  private void place(Node node, double x, double y, double line) {
    if (node.isManaged()) {
      double height = snapSizeY(node.prefHeight(-1));
      node.resizeRelocate(x, snapPositionY(y + (line - height) / 2), widthOf(node), height);
    }
  }
}

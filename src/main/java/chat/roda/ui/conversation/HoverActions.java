package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The few buttons beside the message under the mouse: one for the whole list. */
final class HoverActions extends HBox {
  private final RowActions actions;
  private final Button edit;
  private final Button delete;
  private Optional<ChatLine> line = Optional.empty();

  /**
   * @param react lets the person choose a reaction, next to that node
   * @param remove asks whether the message is to be deleted, next to that node
   */
  HoverActions(
      Texts texts,
      Keyboard keyboard,
      RowActions actions,
      BiConsumer<ChatLine, Node> react,
      BiConsumer<ChatLine, Node> remove) {
    this.actions = actions;
    getStyleClass().add("hover-actions");
    setId("hoverActions");
    setManaged(false);
    setVisible(false);
    Button smile = button(Feather.SMILE, Shortcut.REACT, texts, keyboard);
    smile.setId("hoverReact");
    smile.setOnAction(_ -> line.ifPresent(chosen -> react.accept(chosen, smile)));
    Button answer = button(Feather.CORNER_UP_LEFT, Shortcut.REPLY, texts, keyboard);
    answer.setId("hoverReply");
    answer.setOnAction(_ -> line.ifPresent(actions::reply));
    edit = button(Feather.EDIT_2, Shortcut.EDIT, texts, keyboard);
    edit.setId("hoverEdit");
    edit.setOnAction(_ -> line.ifPresent(actions::edit));
    edit.managedProperty().bind(edit.visibleProperty());
    delete = button(Feather.TRASH_2, Shortcut.DELETE, texts, keyboard);
    delete.setId("hoverDelete");
    delete.setOnAction(_ -> line.ifPresent(chosen -> remove.accept(chosen, delete)));
    delete.managedProperty().bind(delete.visibleProperty());
    getChildren().addAll(smile, answer, edit, delete);
  }

  private static Button button(Feather icon, Shortcut shortcut, Texts texts, Keyboard keyboard) {
    var button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setFocusTraversable(false);
    button.setAccessibleText(shortcut.does(texts));
    button.setTooltip(keyboard.tooltip(shortcut, shortcut.does(texts)));
    return button;
  }

  /**
   * Comes to a message.
   *
   * @param place where our right end and our middle go in our parent, where we are so large
   * @param lowest how far down there is room
   */
  void comeTo(ChatLine chosen, Function<Dimension2D, Point2D> place, double lowest) {
    line = Optional.of(chosen);
    edit.setVisible(actions.mayEdit(chosen));
    delete.setVisible(actions.mayDelete(chosen));
    setVisible(true);
    autosize();
    Point2D end = place.apply(new Dimension2D(getWidth(), getHeight()));
    double most = Math.max(0, lowest - getHeight());
    relocate(end.getX() - getWidth(), Math.clamp(end.getY() - getHeight() / 2, 0, most));
  }

  void goAway() {
    setVisible(false);
    line = Optional.empty();
  }
}

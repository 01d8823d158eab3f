package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Brings the buttons to the message under the mouse. */
final class Hovering {
  private final SelectableMessages list;
  private final HoverActions buttons;
  private Optional<RowCell> pointed = Optional.empty();

  Hovering(
      Texts texts,
      Keyboard keyboard,
      SelectableMessages list,
      MessageMenus menus,
      RowActions actions) {
    this.list = list;
    buttons = new HoverActions(texts, keyboard, actions, menus::chooseReaction, menus::askToDelete);
    list.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    list.addEventHandler(ScrollEvent.SCROLL, _ -> goAway());
    list.addEventHandler(MouseEvent.MOUSE_EXITED, this::exited);
    buttons.setOnMouseExited(_ -> goAway());
    buttons.setOnScroll(list::fireEvent);
    list.seenProperty().subscribe(_ -> goAway());
  }

  Node buttons() {
    return buttons;
  }

  private void moved(MouseEvent event) {
    SelectableMessages.cellUnder(event)
        .flatMap(cell -> cell.row().answerable().map(line -> new Target(cell, line)))
        .ifPresentOrElse(this::comeTo, this::goAway);
  }

  private record Target(RowCell cell, ChatLine line) {}

  private void comeTo(Target target) {
    pointed.ifPresent(cell -> cell.point(false));
    pointed = Optional.of(target.cell());
    target.cell().point(true);
    double highest = list.localToScene(0, 0).getY();
    buttons.comeTo(
        target.line(),
        size -> list.sceneToLocal(target.cell().placeOfButtons(size, highest)),
        list.getHeight());
  }

  private void goAway() {
    pointed.ifPresent(cell -> cell.point(false));
    pointed = Optional.empty();
    buttons.goAway();
  }

  private void exited(MouseEvent event) {
    Bounds place = buttons.localToScene(buttons.getBoundsInLocal());
    if (!place.contains(event.getSceneX(), event.getSceneY())) {
      goAway();
    }
  }
}

package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Brings the buttons to the message under the mouse. */
final class Hovering {
  /** How far they stand above the message's top, and from the right of the list, in pixels. */
  private static final double ABOVE = 14;

  private static final double ASIDE = 28;

  private final SelectableMessages list;
  private final HoverActions buttons;

  Hovering(
      Texts texts,
      Keyboard keyboard,
      SelectableMessages list,
      MessageMenus menus,
      RowActions actions) {
    this.list = list;
    buttons = new HoverActions(texts, keyboard, actions, menus::chooseReaction, menus::askToDelete);
    list.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    list.addEventHandler(ScrollEvent.SCROLL, _ -> buttons.goAway());
    list.addEventHandler(MouseEvent.MOUSE_EXITED, this::exited);
    buttons.setOnMouseExited(_ -> buttons.goAway());
    list.seenProperty().subscribe(_ -> buttons.goAway());
  }

  Node buttons() {
    return buttons;
  }

  private void moved(MouseEvent event) {
    SelectableMessages.cellUnder(event)
        .flatMap(cell -> cell.row().answerable().map(line -> new Target(cell, line)))
        .ifPresentOrElse(this::comeTo, buttons::goAway);
  }

  private record Target(RowCell cell, ChatLine line) {}

  private void comeTo(Target target) {
    Bounds cell = target.cell().getBoundsInParent();
    buttons.comeTo(target.line(), list.getWidth() - ASIDE, cell.getMinY() - ABOVE);
  }

  private void exited(MouseEvent event) {
    Bounds place = buttons.localToScene(buttons.getBoundsInLocal());
    if (!place.contains(event.getSceneX(), event.getSceneY())) {
      buttons.goAway();
    }
  }
}

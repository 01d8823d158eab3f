package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What comes out at a message: its menu, reactions, and the question before deleting. */
final class MessageMenus {
  private final Texts texts;
  private final Keyboard keyboard;
  private final EmojiPictures pictures;
  private final RowActions actions;
  private final ContextMenu open = new ContextMenu();

  MessageMenus(Texts texts, Keyboard keyboard, EmojiPictures pictures, RowActions actions) {
    this.texts = texts;
    this.keyboard = keyboard;
    this.pictures = pictures;
    this.actions = actions;
  }

  /** What can be done with one message alone. */
  List<MenuItem> items(ChatLine line) {
    MenuItem reply = item("reply", texts.get("conversation.reply"), () -> actions.reply(line));
    reply.setAccelerator(keyboard.combination(Shortcut.REPLY));
    var react = new Menu(texts.get("conversation.react"));
    react.getItems().setAll(reactions(line));
    return actions.mayDelete(line) ? List.of(reply, react, deletion(line)) : List.of(reply, react);
  }

  private List<MenuItem> reactions(ChatLine line) {
    return Arrays.stream(QuickReaction.values()).map(quick -> reaction(line, quick)).toList();
  }

  private MenuItem reaction(ChatLine line, QuickReaction quick) {
    String name = quick.name(texts);
    MenuItem item =
        item("react-" + quick.name(), name, () -> actions.react(line, quick.sign(), true));
    item.setGraphic(pictures.of(quick.sign()).getFirst());
    return item;
  }

  private MenuItem deletion(ChatLine line) {
    return item("deleteMessage", texts.get("conversation.delete"), () -> actions.delete(line));
  }

  private static MenuItem item(String id, String text, Runnable action) {
    var item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /** Lets the person choose a reaction, next to {@code anchor}. */
  void chooseReaction(ChatLine line, Node anchor) {
    open.getItems().setAll(reactions(line));
    show(anchor);
  }

  /** Asks whether the message is to be deleted, next to {@code anchor}. */
  void askToDelete(ChatLine line, Node anchor) {
    if (actions.mayDelete(line)) {
      open.getItems().setAll(deletion(line));
      show(anchor);
    }
  }

  /** Beside a small node; within a large one. */
  private void show(Node anchor) {
    Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
    if (place.getHeight() < 48) {
      open.show(anchor, Side.BOTTOM, 0, 0);
    } else {
      open.show(anchor, place.getCenterX(), place.getMinY() + 24);
    }
  }
}

package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.MenuKey;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.emoji.EmojiBook;
import chat.roda.ui.emoji.EmojiPopup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What comes out at a message: its menu, reactions, and the question before deleting. */
final class MessageMenus {
  private final RowWords words;
  private final Texts texts;
  private final Keyboard keyboard;
  private final EmojiBook emoji;
  private final EmojiPopup picker;
  private final RowActions actions;
  private final ContextMenu open = new ContextMenu();

  MessageMenus(RowWords words, Keyboard keyboard, EmojiBook emoji, RowActions actions) {
    this.words = words;
    this.texts = words.texts();
    this.keyboard = keyboard;
    this.emoji = emoji;
    this.picker = new EmojiPopup(texts, emoji);
    this.actions = actions;
  }

  /** What can be done with one message alone. */
  List<MenuItem> items(ChatLine line, RowCell cell) {
    MenuItem reply = item("reply", texts.get("conversation.reply"), () -> actions.reply(line));
    reply.setAccelerator(keyboard.combination(Shortcut.REPLY));
    var react = new Menu(texts.get("conversation.react"));
    react.getItems().setAll(reactions(line, cell));
    List<Reaction> reactions = cell.row().marks().reactions();
    reactions.stream().filter(cell::isOurs).forEach(r -> react.getItems().add(takingBack(line, r)));
    MenuItem about = about(line, cell);
    List<MenuItem> all = new ArrayList<>(List.of(reply, react, about));
    if (cell.row().marks().quote().isPresent()) {
      String goTo = texts.get("conversation.goToQuote");
      all.add(item("goToQuote", goTo, () -> actions.goTo(line)));
    }
    if (!reactions.isEmpty()) {
      all.add(whoReacted(reactions, cell));
    }
    if (actions.mayEdit(line)) {
      MenuItem edit = item("editMessage", texts.get("conversation.edit"), () -> actions.edit(line));
      edit.setAccelerator(keyboard.combination(Shortcut.EDIT));
      all.add(edit);
    }
    if (actions.mayDelete(line)) {
      all.add(deletion(line));
    }
    return all;
  }

  private MenuItem whoReacted(List<Reaction> reactions, RowCell cell) {
    return item(
        "whoReacted",
        words.texts().get("conversation.whoReacted"),
        () ->
            Platform.runLater(
                () -> ReactionsCard.show(words, emoji.pictures(), reactions, cell.speaker())));
  }

  /** Shows it when the menu has gone: its going would take the card along. */
  private MenuItem about(ChatLine line, RowCell cell) {
    MenuItem about =
        item(
            "aboutSender",
            texts.format("people.about", line.sender()),
            () -> Platform.runLater(() -> actions.tellOf(line.sender(), cell.speaker())));
    about.setMnemonicParsing(false);
    about.setAccelerator(keyboard.combination(Shortcut.PERSON));
    return about;
  }

  private List<MenuItem> reactions(ChatLine line, Node anchor) {
    Stream<MenuItem> quick = Arrays.stream(QuickReaction.values()).map(q -> reaction(line, q));
    return Stream.concat(quick, Stream.of(otherReaction(line, anchor))).toList();
  }

  private MenuItem otherReaction(ChatLine line, Node anchor) {
    var item =
        item(
            "react-OTHER",
            texts.get("conversation.react.other"),
            () -> picker.show(anchor, sign -> actions.react(line, sign, true), () -> {}));
    item.setGraphic(new FontIcon(Feather.SMILE));
    return item;
  }

  private MenuItem reaction(ChatLine line, QuickReaction quick) {
    String name = quick.name(texts);
    MenuItem item =
        item("react-" + quick.name(), name, () -> actions.react(line, quick.sign(), true));
    item.setGraphic(emoji.pictures().of(quick.sign()).getFirst());
    return item;
  }

  private MenuItem takingBack(ChatLine line, Reaction ours) {
    String name = texts.format("conversation.react.takeBack", words.reactionName(ours.sign()));
    MenuItem item = item("takeBack", name, () -> actions.react(line, ours.sign(), false));
    item.setMnemonicParsing(false);
    item.setGraphic(new FontIcon(Feather.X));
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
    open.getItems().setAll(reactions(line, anchor));
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
    MenuKey.goToFirst(open);
  }
}

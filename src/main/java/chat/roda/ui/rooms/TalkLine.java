package chat.roda.ui.rooms;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Shown;
import chat.roda.ui.common.Tips;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.people.Avatar;
import chat.roda.ui.people.PresenceMark;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A conversation in the side bar, and how much of it is unread. */
final class TalkLine extends HBox {
  static final PseudoClass CALLING = PseudoClass.getPseudoClass("calling");
  static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
  static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

  private final Texts texts;
  private final ListCell<?> cell;
  private final Label sign = new Label("#");
  private final Avatar avatar;
  private final Label name = new Label();
  private final FontIcon draft = new FontIcon(Feather.EDIT_2);
  private final FontIcon silent = new FontIcon(Feather.BELL_OFF);
  private final PresenceMark presence = new PresenceMark();
  private final Badges badges = new Badges();

  /**
   * @param cell what it is in
   */
  TalkLine(Texts texts, EmojiPictures pictures, ListCell<?> cell) {
    avatar = new Avatar(pictures);
    EmojiLabels.draw(pictures, name);
    WholeText.tell(name);
    this.texts = texts;
    this.cell = cell;
    sign.getStyleClass().add("channel-sign");
    name.getStyleClass().add("conversation-name");
    name.setMnemonicParsing(false);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    setHgrow(name, Priority.ALWAYS);
    silent.getStyleClass().add("quote-sign");
    draft.getStyleClass().add("quote-sign");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("conversation-line");
    getChildren().addAll(sign, avatar, name, presence, draft, silent, badges);
  }

  /** Shows it until that is unsubscribed. */
  Subscription follow(Conversation conversation) {
    show(conversation);
    return Subscription.combine(
        conversation.nameProperty().subscribe((_, _) -> show(conversation)),
        conversation.unreadProperty().subscribe((_, _) -> show(conversation)),
        conversation.mutedProperty().subscribe((_, _) -> show(conversation)),
        conversation.leftProperty().subscribe((_, _) -> show(conversation)),
        conversation.draftProperty().subscribe((_, _) -> show(conversation)),
        conversation.presenceProperty().subscribe((_, _) -> show(conversation)),
        cell.selectedProperty().subscribe((_, _) -> show(conversation)),
        conversation.unread().mentionsProperty().subscribe((_, _) -> show(conversation)));
  }

  private void show(Conversation conversation) {
    boolean muted = conversation.mutedProperty().get();
    boolean channel = conversation.isChannel();
    boolean typed = !conversation.draftProperty().get().isBlank() && !cell.isSelected();
    int unread = conversation.countedUnread();
    int calls = conversation.unread().mentionsProperty().get();
    Shown.set(silent, muted);
    Shown.set(draft, typed);
    Shown.set(sign, channel);
    Shown.set(avatar, !channel);
    avatar.show(conversation.name());
    name.setText(channel ? conversation.name().substring(1) : conversation.name());
    badges.show(unread, channel ? calls : 0);
    cell.pseudoClassStateChanged(MUTED, muted);
    cell.pseudoClassStateChanged(UNREAD, unread > 0);
    cell.pseudoClassStateChanged(CALLING, conversation.callingProperty().get());
    cell.pseudoClassStateChanged(LEFT, conversation.leftProperty().get());
    presence.show(conversation.presenceProperty().get());
    Optional<String> there =
        conversation.presenceProperty().get().map(now -> PresenceMark.words(texts, now));
    there.ifPresentOrElse(now -> Tips.tell(cell, now), () -> cell.setTooltip(null));
    String called = conversation.name() + there.map(now -> ", " + now).orElse("");
    String who = muted ? texts.format("side.accessible.muted", called) : called;
    String words = unread == 0 ? who : texts.format("room.accessible.unread", who, unread, calls);
    cell.setAccessibleText(typed ? texts.format("side.accessible.draft", words) : words);
  }
}

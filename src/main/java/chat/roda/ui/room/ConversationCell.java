package chat.roda.ui.room;

import chat.roda.texts.Texts;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.people.Avatar;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a conversation in the side bar, and how much of it is unread. */
final class ConversationCell extends ListCell<Conversation> {
  private static final PseudoClass CALLING = PseudoClass.getPseudoClass("calling");
  private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final int MOST_SHOWN = 99;

  private final Texts texts;
  private final Label sign = new Label("#");
  private final Avatar avatar = new Avatar();
  private final Label name = new Label();
  private final Label badge = new Label();
  private final Label mentions = new Label();
  private final FontIcon silent = new FontIcon(Feather.BELL_OFF);
  private final HBox root = new HBox(sign, avatar, name, silent, mentions, badge);
  private Subscription shown = Subscription.EMPTY;

  ConversationCell(Texts texts) {
    this.texts = texts;
    getStyleClass().add("conversation-cell");
    sign.getStyleClass().add("channel-sign");
    name.getStyleClass().add("conversation-name");
    badge.getStyleClass().add("unread-badge");
    name.setMnemonicParsing(false);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    badge.setMinWidth(USE_PREF_SIZE);
    silent.getStyleClass().add("quote-sign");
    mentions.getStyleClass().addAll("unread-badge", "mention-badge");
    mentions.setMinWidth(USE_PREF_SIZE);
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("conversation-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Conversation conversation, boolean empty) {
    super.updateItem(conversation, empty);
    shown.unsubscribe();
    shown = Subscription.EMPTY;
    if (empty || conversation == null) {
      setGraphic(null);
      setAccessibleText("");
      pseudoClassStateChanged(UNREAD, false);
      pseudoClassStateChanged(CALLING, false);
      pseudoClassStateChanged(MUTED, false);
      return;
    }
    shown =
        Subscription.combine(
            conversation.nameProperty().subscribe(_ -> show(conversation)),
            conversation.unreadProperty().subscribe(_ -> show(conversation)),
            conversation.mutedProperty().subscribe(_ -> show(conversation)),
            conversation.unread().mentionsProperty().subscribe(_ -> show(conversation)));
    setGraphic(root);
  }

  private void show(Conversation conversation) {
    boolean muted = conversation.mutedProperty().get();
    int unread = conversation.countedUnread();
    pseudoClassStateChanged(MUTED, muted);
    present(silent, muted);
    boolean channel = conversation.isChannel();
    present(sign, channel);
    present(avatar, !channel);
    avatar.show(conversation.name());
    name.setText(channel ? conversation.name().substring(1) : conversation.name());
    badge.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread));
    int calls = conversation.unread().mentionsProperty().get();
    mentions.setText("@" + calls);
    present(mentions, channel && calls > 0);
    present(badge, unread > 0);
    pseudoClassStateChanged(UNREAD, unread > 0);
    pseudoClassStateChanged(CALLING, conversation.callingProperty().get());
    setAccessibleText(
        unread == 0
            ? conversation.name()
            : texts.format("room.accessible.unread", conversation.name(), unread, calls));
  }

  private static void present(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

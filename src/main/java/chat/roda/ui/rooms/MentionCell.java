package chat.roda.ui.rooms;

import chat.roda.irc.FormattedText;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Moments;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.people.Avatar;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows a message that speaks of the person: who said it where and when, and its beginning. */
final class MentionCell extends ListCell<Mention> {
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  /** What the cell has around its content, with the gap before the words, in pixels. */
  private static final double AROUND = 40;

  private final Texts texts;
  private final Stays stays;
  private final Moments moments;
  private final Avatar avatar;
  private final Label who = new Label();
  private final Label where = new Label();
  private final Label words = new Label();
  private final HBox root;

  MentionCell(Texts texts, EmojiPictures pictures, Stays stays) {
    avatar = new Avatar(pictures);
    EmojiLabels.draw(pictures, who, where, words);
    WholeText.tell(who, where, words);
    this.texts = texts;
    this.stays = stays;
    this.moments = new Moments(texts);
    getStyleClass().add("mention-cell");
    who.getStyleClass().add("mention-who");
    where.getStyleClass().addAll("roda-quiet", "roda-small");
    for (Label label : new Label[] {who, where, words}) {
      label.setMnemonicParsing(false);
    }
    words.setMinWidth(0);
    var head = new FlowPane(8, 0, who, where);
    head.setRowValignment(VPos.BASELINE);
    head.setMinWidth(0);
    var lines = new VBox(head, words);
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    root = new HBox(avatar, lines);
    root.getStyleClass().add("conversation-line");
    setPrefWidth(0);
    var width = widthProperty().subtract(avatar.widthProperty()).subtract(AROUND);
    head.prefWrapLengthProperty().bind(width);
    List.of(head, who, where).forEach(part -> part.maxWidthProperty().bind(width));
  }

  @Override
  protected void updateItem(@Nullable Mention mention, boolean empty) {
    super.updateItem(mention, empty);
    if (empty || mention == null) {
      setGraphic(null);
      setAccessibleText("");
      pseudoClassStateChanged(UNREAD, false);
      return;
    }
    String sender = mention.line().sender();
    String said = FormattedText.parse(mention.line().wire()).masked();
    String text = Around.of(mention.room().nicknameProperty().get(), said);
    String place =
        stays.rooms().size() > 1
            ? mention.room().roomNameProperty().get() + " · " + mention.conversation()
            : mention.conversation();
    boolean unread = mention.isUnread();
    avatar.show(sender);
    who.setText(sender);
    String when = moments.brief(mention.line().at());
    where.setText(when + " · " + place);
    words.setText(text);
    pseudoClassStateChanged(UNREAD, unread);
    String all = sender + ", " + place + ", " + when + ": " + text;
    setAccessibleText(unread ? texts.format("mentions.accessible.unread", all) : all);
    setGraphic(root);
  }
}

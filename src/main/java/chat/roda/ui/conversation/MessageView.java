package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import chat.roda.ui.people.Avatar;
import chat.roda.ui.people.NicknameLabel;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A message: who speaks and when, where that is not the one above, the words, and its state. */
final class MessageView extends HBox {
  private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
  private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");
  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass CALLING = PseudoClass.getPseudoClass("calling");
  private static final PseudoClass ACTION = PseudoClass.getPseudoClass("action");

  private final RowWords words;
  private final Avatar avatar = new Avatar();
  private final Label gutterTime = new Label();
  private final NicknameLabel nickname = new NicknameLabel();
  private final Label time = new Label();
  private final Tooltip fullTime = new Tooltip();
  private final HBox header = new HBox(nickname, time);
  private final MessageText text;
  private final FontIcon clock = new FontIcon(Feather.CLOCK);
  private final HBox line;
  private final Label reason = new Label();
  private final Hyperlink again = new Hyperlink();
  private final HBox failure = new HBox(reason, again);

  MessageView(RowWords words, MessageText text) {
    this.words = words;
    this.text = text;
    line = new HBox(text, clock);
    var body = new VBox(header, line, failure);
    setHgrow(body, Priority.ALWAYS);
    var gutter = new StackPane(avatar, gutterTime);
    gutter.setAlignment(Pos.TOP_CENTER);
    getChildren().addAll(gutter, body);
    getStyleClass().add("message");
    gutter.getStyleClass().add("message-gutter");
    gutterTime.getStyleClass().add("message-gutter-time");
    body.getStyleClass().add("message-body");
    header.getStyleClass().add("message-header");
    time.getStyleClass().add("message-time");
    line.getStyleClass().add("message-line");
    clock.getStyleClass().add("message-clock");
    reason.getStyleClass().add("message-reason");
    failure.getStyleClass().add("message-failure");
    header.setAlignment(Pos.BASELINE_LEFT);
    failure.setAlignment(Pos.BASELINE_LEFT);
    time.setMinWidth(USE_PREF_SIZE);
    again.setMinWidth(USE_PREF_SIZE);
    reason.setWrapText(true);
    again.setText(words.texts().get("conversation.sendAgain"));
    time.setTooltip(fullTime);
  }

  /**
   * Shows a message.
   *
   * @param opens whether it tells who speaks
   * @param own our own nickname
   * @param sendAgain sends it again where it could not be sent
   */
  void show(Entry.Spoken spoken, boolean opens, String own, Consumer<SendId> sendAgain) {
    ChatLine said = spoken.line();
    boolean action = said.kind() == ChatLine.Kind.ACTION;
    avatar.show(said.sender());
    nickname.show(said.sender());
    time.setText(words.time(said.at()));
    gutterTime.setText(words.time(said.at()));
    fullTime.setText(words.fullTime(said.at()));
    text.show(action ? said.sender() + " " + said.text() : said.text(), said.own() ? "" : own);
    present(avatar, opens);
    present(header, opens);
    present(gutterTime, !opens);
    boolean pending = spoken.delivery().isPending();
    present(clock, pending);
    clock.setAccessibleText(pending ? words.texts().get(stateKey(spoken.delivery())) : "");
    showFailure(spoken, sendAgain);
    setHgrow(text, said.own() ? Priority.NEVER : Priority.ALWAYS);
    line.setMaxWidth(said.own() ? USE_PREF_SIZE : Double.MAX_VALUE);
    pseudoClassStateChanged(OWN, said.own());
    pseudoClassStateChanged(OPENS, opens);
    pseudoClassStateChanged(PENDING, pending);
    pseudoClassStateChanged(ACTION, action);
    pseudoClassStateChanged(CALLING, !said.own() && Mentions.has(own, said.text()));
  }

  private static String stateKey(Delivery delivery) {
    return delivery instanceof Delivery.Waiting
        ? "conversation.state.waiting"
        : "conversation.state.sending";
  }

  private void showFailure(Entry.Spoken spoken, Consumer<SendId> sendAgain) {
    boolean failed = spoken.delivery() instanceof Delivery.NotSent;
    present(failure, failed);
    pseudoClassStateChanged(FAILED, failed);
    if (spoken.delivery() instanceof Delivery.NotSent why) {
      reason.setText(words.notSent(why));
      again.setOnAction(_ -> spoken.line().sent().ifPresent(sendAgain));
    }
  }

  private static void present(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Says under a message why it is not in the room, and sends it again. */
final class FailureLine extends FlowPane {
  private final RowWords words;
  private final Label reason = new Label();
  private final Hyperlink again = new Hyperlink();

  FailureLine(RowWords words) {
    this.words = words;
    getChildren().addAll(reason, again);
    getStyleClass().add("message-failure");
    reason.getStyleClass().add("message-reason");
    reason.setWrapText(true);
    reason.setMinHeight(USE_PREF_SIZE);
    // Its words are not squeezed beside what is pressed: that goes below.
    reason.maxWidthProperty().bind(widthProperty());
    prefWrapLengthProperty().bind(widthProperty());
    setMinWidth(0);
    setRowValignment(VPos.BASELINE);
    again.setText(words.texts().get("conversation.sendAgain"));
    again.setMinWidth(USE_PREF_SIZE);
  }

  void show(Delivery.NotSent why, ChatLine line, Marks marks, Consumer<SendId> sendAgain) {
    reason.setText(
        marks.rewording().isPresent()
            ? words.texts().format("conversation.edit.notSent", words.notSent(why))
            : words.notSent(why));
    Optional<SendId> id = marks.rewording().map(Rewording::id).or(line::sent);
    again.setOnAction(_ -> id.ifPresent(sendAgain));
  }
}

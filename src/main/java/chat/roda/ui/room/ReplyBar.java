package chat.roda.ui.room;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.conversation.Conversation;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/** Tells above the input box what the next message replies to; not there while it does not. */
final class ReplyBar extends AboveInput {
  /**
   * @param shown the conversation that is shown
   * @param typing lets the person type
   */
  ReplyBar(Texts texts, ObservableValue<Conversation> shown, Runnable typing) {
    super(
        Feather.CORNER_UP_LEFT,
        "cancelReply",
        texts.get("reply.cancel"),
        () -> {
          shown.getValue().replyingProperty().set(Optional.empty());
          typing.run();
        });
    setId("replyBar");
    shown
        .flatMap(Conversation::replyingProperty)
        .when(Attached.of(this))
        .subscribe(line -> {
          tell(line.map(it -> texts.format("reply.to", it.sender(), inALine(it))));
          if (line.isPresent()) {
            typing.run();
          }
        });
  }
}

package chat.roda.ui.room;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.conversation.Conversation;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/** Tells above the input box which message is edited there; not there while none is. */
final class EditingBar extends AboveInput {
  /**
   * @param shown the conversation that is shown
   * @param typing lets the person go on with what is in the box
   */
  EditingBar(Texts texts, ObservableValue<Conversation> shown, Runnable typing) {
    super(
        Feather.EDIT_2,
        "cancelEditing",
        texts.get("editing.cancel"),
        () -> {
          shown.getValue().composing().endEditing();
          typing.run();
        });
    setId("editingBar");
    shown
        .flatMap(conversation -> conversation.composing().editingProperty())
        .when(Attached.of(this))
        .subscribe(line -> {
          tell(line.map(it -> texts.format("editing.message", inALine(it))));
          if (line.isPresent()) {
            typing.run();
          }
        });
  }
}

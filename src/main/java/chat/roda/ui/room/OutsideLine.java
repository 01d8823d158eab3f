package chat.roda.ui.room;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.BesideOrBelow;
import chat.roda.ui.common.Shown;
import chat.roda.ui.conversation.Conversation;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * Tells that the person is not in the channel that is shown, and lets them in again: who was put
 * out, or was not let in. FX thread.
 */
final class OutsideLine extends BesideOrBelow {
  private static final double GAP = 12;

  private final RoomViewModel room;

  OutsideLine(Texts texts, RoomViewModel room) {
    super(GAP);
    this.room = room;
    var text = new Label();
    getStyleClass().add("link-line");
    setId("outsideLine");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    var comeIn = new Button(texts.get("outside.comeIn"));
    comeIn.setId("comeIn");
    comeIn.setMinWidth(USE_PREF_SIZE);
    comeIn.setOnAction(_ -> room.join(room.currentProperty().get().name()));
    put(text, comeIn);
    ObservableValue<Boolean> outside =
        room.currentProperty().flatMap(Conversation::leftProperty).when(Attached.of(this));
    outside.subscribe(this::show);
    room.currentProperty()
        .when(Attached.of(this))
        .subscribe(now -> text.setText(texts.format("outside.text", now.name())));
    show(false);
  }

  private void show(boolean outside) {
    Shown.set(this, outside && !room.isReadOnly());
  }
}

package chat.roda.ui.room;

import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Reading;
import chat.roda.ui.conversation.Seen;
import java.util.function.BooleanSupplier;

/**
 * Passes on what the list asks for; what is on the screen counts as read while the window has the
 * focus.
 */
record SeenByPerson(RoomViewModel room, BooleanSupplier focused) implements Reading {
  @Override
  public void seen(Conversation conversation, Seen rows) {
    room.past().reading().seen(conversation, rows);
    if (focused.getAsBoolean() && conversation == room.currentProperty().get()) {
      room.readSoFar().seen(rows);
    }
  }

  @Override
  public void toNewest(Conversation conversation) {
    room.past().reading().toNewest(conversation);
  }

  @Override
  public void tryAgain(Conversation conversation) {
    room.past().reading().tryAgain(conversation);
  }
}

package chat.roda.ui.rooms;

import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.room.RoomViewModel;

/** What stands in the side bar. */
sealed interface SideRow {
  /** The room that it is, or is in. */
  RoomViewModel room();

  /** The head of a room. */
  record Head(RoomViewModel room) implements SideRow {}

  /** A conversation in it. */
  record Talk(RoomViewModel room, Conversation conversation) implements SideRow {}
}

package chat.roda.ui.rooms;

import chat.roda.client.ChatLine;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.room.RoomViewModel;

/**
 * Something that is new to the person was said.
 *
 * @param meant whether it speaks of them, or is said to them alone
 * @param watched whether they look at it now: the window has the focus, and shows its end
 */
public record Heard(
    RoomViewModel room, Conversation where, ChatLine line, boolean meant, boolean watched) {}

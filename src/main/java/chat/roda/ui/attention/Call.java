package chat.roda.ui.attention;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomAddress;
import javafx.beans.property.ReadOnlyIntegerProperty;

/**
 * Something that is new to the person was said.
 *
 * @param address where the room is, of which no other has the same
 * @param room what the room calls itself
 * @param conversation the channel, or the other person's nickname
 * @param channel whether it is a channel
 * @param meant whether it speaks of the person, or is said to them alone
 * @param muted whether the person wants to hear less of that conversation
 * @param watched whether they look at it now
 * @param unread how many messages there the person has not seen
 * @param open shows the conversation
 */
public record Call(
    RoomAddress address,
    String room,
    String conversation,
    boolean channel,
    ChatLine line,
    boolean meant,
    boolean muted,
    boolean watched,
    ReadOnlyIntegerProperty unread,
    Runnable open) {}

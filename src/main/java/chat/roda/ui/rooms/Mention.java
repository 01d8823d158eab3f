package chat.roda.ui.rooms;

import chat.roda.client.ChatLine;
import chat.roda.client.Place;
import chat.roda.irc.CaseMapping;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.room.RoomViewModel;

/**
 * A message that speaks of the person.
 *
 * @param conversation the channel where it was said
 */
record Mention(RoomViewModel room, String conversation, ChatLine line) {
  Place place() {
    return new Place(line.id(), line.at());
  }

  /** Whether the person has not come so far yet. */
  boolean isUnread() {
    return room.conversations().stream()
        .filter(talk -> CaseMapping.same(talk.name(), conversation))
        .map(Conversation::unread)
        .anyMatch(unread ->
            unread.mentionsProperty().get() > 0
                && unread.until().map(until -> line.at().isAfter(until)).orElse(true));
  }
}

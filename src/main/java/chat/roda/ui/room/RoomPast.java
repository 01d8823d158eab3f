package chat.roda.ui.room;

import chat.roda.client.Place;
import chat.roda.client.copy.RoomCopy;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Reading;
import chat.roda.ui.export.PastReader;
import chat.roda.ui.find.FindViewModel;
import java.time.Clock;
import java.util.function.IntConsumer;

/** What was said in a room, for the person to read, to find and to take with them. FX thread. */
public final class RoomPast {
  private final Conversations conversations;
  private final Past past;
  private final Paging paging;
  private final RoomCopy copy;
  private final FindViewModel find;

  RoomPast(Conversations conversations, Past past, RoomCopy copy, Clock clock) {
    this.conversations = conversations;
    this.past = past;
    this.copy = copy;
    paging = new Paging(past);
    var searched =
        new SearchedRoom(
            past, () -> conversations.currentProperty().get().name(), conversations::people);
    find = new FindViewModel(searched, clock.getZone());
  }

  /** What the list of messages asks for. */
  public Reading reading() {
    return paging;
  }

  Paging paging() {
    return paging;
  }

  /** What is looked for in the conversations. */
  public FindViewModel find() {
    return find;
  }

  /** Shows a place in a conversation; {@code then} gets the row where it is, if it is there. */
  public void goTo(String conversation, Place place, IntConsumer then) {
    Conversation there = conversations.open(conversation);
    conversations.show(there);
    paging.around(there, place, then);
  }

  /** All of it, to be read on another thread. */
  public PastReader whole() {
    return new WholePast(past, copy);
  }
}

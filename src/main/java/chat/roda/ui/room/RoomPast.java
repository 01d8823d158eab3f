package chat.roda.ui.room;

import chat.roda.client.Place;
import chat.roda.client.RoomEvent;
import chat.roda.client.SearchWish;
import chat.roda.client.copy.RoomCopy;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Delivery;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Reading;
import chat.roda.ui.conversation.Row;
import chat.roda.ui.export.PastReader;
import chat.roda.ui.find.FindViewModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was said in a room, for the person to read, to find and to take with them. FX thread. */
public final class RoomPast {
  private static final int MOST_ABOUT = 100;

  private final Conversations conversations;
  private final ZoneId zone;
  private final Past past;
  private final Paging paging;
  private final RoomCopy copy;
  private final FindViewModel find;
  private final ReadOnlyObjectWrapper<Optional<Instant>> copyUntil =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  RoomPast(Conversations conversations, Past past, RoomCopy copy, Clock clock) {
    this.conversations = conversations;
    this.past = past;
    zone = clock.getZone();
    this.copy = copy;
    paging = new Paging(past);
    var searched =
        new SearchedRoom(
            past,
            () -> conversations.currentProperty().get().name(),
            conversations::people,
            conversations::isHidden);
    find = new FindViewModel(searched, clock.getZone());
  }

  /** When the newest was said that our copy had when the stay began; empty where it had nothing. */
  ReadOnlyObjectProperty<Optional<Instant>> copyUntilProperty() {
    return copyUntil.getReadOnlyProperty();
  }

  void recalled(Optional<Instant> newest) {
    copyUntil.set(newest);
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

  /** Shows what was said in a conversation from that day on; {@code then} gets its first row. */
  public void goToDay(Conversation conversation, LocalDate day, IntConsumer then) {
    paging.atTime(conversation, day.atStartOfDay(zone).toInstant(), then);
  }

  /** Shows the first that the person has not seen; {@code then} gets its row, if there is one. */
  public void goToUnread(Conversation conversation, IntConsumer then) {
    conversation.unread().oldest().ifPresent(at -> paging.atTime(conversation, at, then));
  }

  /** All that is loaded of what the room has. */
  public List<RoomEvent.Said> loaded() {
    List<RoomEvent.Said> all = new ArrayList<>();
    for (Conversation talk : conversations.all()) {
      for (Row row : talk.transcript().rows()) {
        if (row.entry() instanceof Entry.Spoken(var line, Delivery.InRoom _)) {
          all.add(new RoomEvent.Said(talk.name(), line));
        }
      }
    }
    all.removeIf(conversations::isHidden);
    return all;
  }

  /** Finds the newest messages in which that nickname stands; {@code then} gets them later. */
  public void about(String nickname, Consumer<List<RoomEvent.Said>> then) {
    var wish =
        new SearchWish(
            '"' + nickname.replace("\"", "") + '"',
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            MOST_ABOUT);
    past.searchSeen(
        wish,
        conversations::isHidden,
        page ->
            then.accept(
                page.map(Page::told).orElse(List.of()).stream()
                    .filter(RoomEvent.Said.class::isInstance)
                    .map(RoomEvent.Said.class::cast)
                    .toList()));
  }

  /** All of it, to be read on another thread. */
  public PastReader whole() {
    return new WholePast(past, copy);
  }
}

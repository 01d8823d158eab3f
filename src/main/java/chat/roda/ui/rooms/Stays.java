package chat.roda.ui.rooms;

import chat.roda.client.RoomAddress;
import chat.roda.client.copy.RoomCopy;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.room.RoomViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** All rooms that the person is in, side by side, and which of them is shown. FX thread. */
public final class Stays {
  private final ObservableList<RoomViewModel> rooms = FXCollections.observableArrayList();
  private final ObservableList<RoomViewModel> seen =
      FXCollections.unmodifiableObservableList(rooms);
  private final ReadOnlyObjectWrapper<Optional<RoomViewModel>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper mentions = new ReadOnlyIntegerWrapper();
  private final Map<RoomViewModel, Subscription> counted = new HashMap<>();
  private Optional<RoomViewModel> last = Optional.empty();
  private Consumer<Heard> onHeard = heard -> {};

  /** A conversation, and the room that it is in. */
  public record Talk(RoomViewModel room, Conversation conversation) {}

  /** In the order that the person gave them. To look at. */
  public ObservableList<RoomViewModel> rooms() {
    return seen;
  }

  /** Our copies of them. */
  public List<RoomCopy> copies() {
    return rooms.stream().map(RoomViewModel::copy).toList();
  }

  /** The room that is shown; empty while the start page is. */
  public ReadOnlyObjectProperty<Optional<RoomViewModel>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** How many messages the person has not seen and wants to know of, in all rooms. */
  public ReadOnlyIntegerProperty unreadProperty() {
    return unread.getReadOnlyProperty();
  }

  /** How many of them are meant for the person. */
  public ReadOnlyIntegerProperty mentionsProperty() {
    return mentions.getReadOnlyProperty();
  }

  /** {@code action} hears from now on of everything that is new, in every room. */
  public void setOnHeard(Consumer<Heard> action) {
    onHeard = action;
  }

  public Optional<RoomViewModel> find(RoomAddress address) {
    return rooms.stream().filter(room -> room.address().equals(address)).findFirst();
  }

  /** Puts a room at the end of the list. */
  public void add(RoomViewModel room) {
    listen(room);
    rooms.add(room);
    count();
  }

  /** Puts a room in the place of another. */
  public void replace(RoomViewModel gone, RoomViewModel room) {
    forget(gone);
    listen(room);
    boolean wasShown = shown.get().filter(gone::equals).isPresent();
    rooms.set(rooms.indexOf(gone), room);
    last = last.filter(other -> other != gone);
    if (wasShown) {
      show(room);
    }
    count();
  }

  private void listen(RoomViewModel room) {
    room.setHearing((where, line, meant) ->
        onHeard.accept(new Heard(room, where, line, meant, where.isWatched())));
    counted.put(
        room,
        Subscription.combine(
            room.unreadProperty().subscribe(_ -> count()),
            room.mentionsProperty().subscribe(_ -> count())));
  }

  private void forget(RoomViewModel room) {
    Optional.ofNullable(counted.remove(room)).ifPresent(Subscription::unsubscribe);
  }

  private void count() {
    unread.set(rooms.stream().mapToInt(room -> room.unreadProperty().get()).sum());
    mentions.set(rooms.stream().mapToInt(room -> room.mentionsProperty().get()).sum());
  }

  /** Takes a room out of the list; where it was shown, the next one is, or the start page. */
  public void remove(RoomViewModel room) {
    int place = rooms.indexOf(room);
    if (place < 0) {
      return;
    }
    forget(room);
    boolean wasShown = shown.get().filter(room::equals).isPresent();
    rooms.remove(place);
    last = last.filter(other -> other != room);
    if (wasShown) {
      shown.set(
          rooms.isEmpty()
              ? Optional.empty()
              : Optional.of(rooms.get(Math.min(place, rooms.size() - 1))));
    }
    count();
  }

  public void show(RoomViewModel room) {
    if (shown.get().filter(room::equals).isEmpty()) {
      shown.get().ifPresent(before -> before.readSoFar().setWatched(false));
      last = Optional.of(room);
      shown.set(Optional.of(room));
    }
  }

  public void show(Talk talk) {
    if (talk.conversation() != talk.room().currentProperty().get()) {
      talk.room().show(talk.conversation());
    }
    show(talk.room());
  }

  /** Shows the start page; the rooms go on. */
  public void showStart() {
    shown.get().ifPresent(before -> before.readSoFar().setWatched(false));
    last = shown.get().or(() -> last);
    shown.set(Optional.empty());
  }

  /** Shows the room again that was shown before the start page; whether there was one. */
  public boolean back() {
    Optional<RoomViewModel> before =
        last.filter(rooms::contains).or(() -> rooms.stream().findFirst());
    before.ifPresent(this::show);
    return before.isPresent();
  }

  /** What is shown. */
  public Optional<Talk> current() {
    return shown.get().map(room -> new Talk(room, room.currentProperty().get()));
  }

  /** All conversations of all rooms, in their order. */
  public Stream<Talk> talks() {
    return rooms.stream()
        .flatMap(room -> room.conversations().stream().map(c -> new Talk(room, c)));
  }

  /** Shows the next conversation, over all rooms, or with {@code -1} the one before. */
  public void step(int by) {
    step(by, talk -> true);
  }

  /** As {@link #step}, to one in which something is unread, if there is one. */
  public void stepToUnread(int by) {
    step(by, talk -> talk.conversation().countedUnread() > 0);
  }

  private void step(int by, Predicate<Talk> wanted) {
    List<Talk> all = talks().toList();
    int now = current().map(all::indexOf).orElse(by > 0 ? -1 : 0);
    for (int i = 1; i <= all.size(); i++) {
      Talk next = all.get(Math.floorMod(now + i * by, all.size()));
      if (wanted.test(next)) {
        show(next);
        return;
      }
    }
  }

  /** Moves a room in the list to that place, or as near as there is. */
  public void move(RoomViewModel room, int to) {
    List<RoomViewModel> others = new ArrayList<>(rooms);
    others.remove(room);
    others.add(Math.clamp(to, 0, others.size()), room);
    if (!others.equals(rooms)) {
      rooms.setAll(others);
    }
  }
}

package chat.roda.ui.window;

import chat.roda.client.RoomAddress;
import chat.roda.ui.room.RoomViewModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The rooms that the person left, the last first, for whoever did not mean to: one key leaves a
 * room at once, and one key goes back in. FX thread.
 */
final class WayBack {
  private static final int MOST = 10;

  private final Deque<Left> rooms = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Left>> left =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Function<Left, Runnable> onLeft = _ -> () -> {};
  private Runnable endNote = () -> {};

  /**
   * A room that was left.
   *
   * @param name what it was called
   * @param place where it stood among the rooms, from 0
   */
  record Left(RoomAddress address, String name, int place) {}

  /** The room that was left last; empty where there is none that could be gone into again. */
  ReadOnlyObjectProperty<Optional<Left>> leftProperty() {
    return left.getReadOnlyProperty();
  }

  /** {@code note} tells of each room that is left, and returns what takes that away. */
  void setOnLeft(Function<Left, Runnable> note) {
    onLeft = note;
  }

  /**
   * The person leaves a room.
   *
   * @param place where it stands among the rooms, from 0
   */
  void leftRoom(RoomViewModel room, int place) {
    var now = new Left(room.address(), room.roomNameProperty().get(), place);
    forget(now.address());
    rooms.push(now);
    if (rooms.size() > MOST) {
      rooms.removeLast();
    }
    left.set(Optional.of(now));
    endNote = onLeft.apply(now);
  }

  /** Where that room stood when the person left it; empty where they did not, or long ago. */
  OptionalInt placeOf(RoomAddress address) {
    return rooms.stream()
        .filter(it -> it.address().equals(address))
        .mapToInt(Left::place)
        .findFirst();
  }

  /** The person is in that room again, or it is closed. */
  void forget(RoomAddress address) {
    endNote.run();
    rooms.removeIf(it -> it.address().equals(address));
    left.set(Optional.ofNullable(rooms.peek()));
  }
}

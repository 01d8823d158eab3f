package chat.roda.ui.window;

import chat.roda.client.RoomAddress;
import chat.roda.ui.room.RoomViewModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The room that the person left last, for whoever did not mean to: one key leaves a room at once,
 * and one key goes back in. FX thread.
 */
final class WayBack {
  private final ReadOnlyObjectWrapper<Optional<Left>> left =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * A room that was left.
   *
   * @param name what it was called
   */
  record Left(RoomAddress address, String name) {}

  /** The room that was left; empty where there is none, or none that could be gone into again. */
  ReadOnlyObjectProperty<Optional<Left>> leftProperty() {
    return left.getReadOnlyProperty();
  }

  void leftRoom(RoomViewModel room) {
    left.set(Optional.of(new Left(room.address(), room.roomNameProperty().get())));
  }

  /** The person is in that room again, or it is closed. */
  void forget(RoomAddress address) {
    if (left.get().filter(it -> it.address().equals(address)).isPresent()) {
      left.set(Optional.empty());
    }
  }
}

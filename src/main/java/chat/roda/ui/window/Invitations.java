package chat.roda.ui.window;

import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.rooms.Stays;
import java.util.List;
import java.util.Optional;

/**
 * What others are invited to: the room that is shown, or else the one that is hosted here. FX
 * thread.
 */
record Invitations(HostingViewModel hosting, Stays stays) {
  /** The room's name; empty where there is none to be invited to. */
  Optional<String> room() {
    return online()
        .map(room -> room.roomNameProperty().get())
        .or(() -> hosting.room().map(HostedRoom::name));
  }

  /** The addresses that others type for it; empty where there are none. */
  List<String> addresses() {
    return online()
        .map(this::addresses)
        .or(() -> hosting.room().map(HostedRoom::invitations))
        .orElse(List.of());
  }

  /** The addresses that others type for that room; empty where none is known that they could. */
  List<String> addresses(RoomViewModel room) {
    Optional<HostedRoom> own = hosting.room().filter(it -> it.here().equals(room.address()));
    return own.map(HostedRoom::invitations)
        .orElseGet(() ->
            Optional.of(room.address())
                .filter(to -> !to.isThisMachine())
                .map(to -> List.of(to.toString()))
                .orElse(List.of()));
  }

  /** What they must know to come in: of the room that is hosted here, which the person may tell. */
  Optional<String> password() {
    return hosting
        .room()
        .filter(own -> online().filter(room -> !room.address().equals(own.here())).isEmpty())
        .flatMap(HostedRoom::password);
  }

  private Optional<RoomViewModel> online() {
    return stays.shownProperty().get().filter(room -> !room.isReadOnly());
  }
}

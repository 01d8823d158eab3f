package chat.roda.ui.window;

import chat.roda.client.RoomAddress;
import chat.roda.settings.KeptRoom;
import chat.roda.settings.Returning;
import chat.roda.settings.RoomsBook;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.rooms.Stays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;

/** In which rooms the person was when the program ended, and is again. FX thread. */
record ComingBack(RoomsBook kept, Stays stays) {
  /** The rooms to go into again, in their order. */
  List<RoomAddress> rooms(Returning wish) {
    return wish.entersRooms()
        ? inside().filter(room -> !room.own()).flatMap(ComingBack::address).toList()
        : List.of();
  }

  private Stream<KeptRoom> inside() {
    return kept.rooms().stream().filter(KeptRoom::inside);
  }

  private static Stream<RoomAddress> address(KeptRoom room) {
    return RoomAddress.parse(room.address()).stream();
  }

  /** Whether the program was hosting, and is to do so again. */
  boolean hosts(Returning wish) {
    return wish.hosts() && inside().anyMatch(KeptRoom::own);
  }

  /** Shows the room that was shown last, or the first one. */
  void showLast() {
    Optional<RoomViewModel> last =
        Optional.of(kept.shown())
            .filter(address -> !address.isEmpty())
            .flatMap(RoomAddress::parse)
            .flatMap(stays::find);
    last.ifPresentOrElse(stays::show, stays::back);
  }

  /** Keeps from now on in which order they are, and which is shown. */
  void keep() {
    stays.rooms().addListener((ListChangeListener<RoomViewModel>) _ -> keepOrder());
    stays
        .shownProperty()
        .subscribe(shown -> shown.ifPresent(room -> kept.show(room.address().toString())));
  }

  private void keepOrder() {
    kept.arrange(stays.rooms().stream().map(room -> room.address().toString()).toList());
  }
}

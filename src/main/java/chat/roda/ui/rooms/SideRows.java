package chat.roda.ui.rooms;

import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.room.RoomViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The rows of the side bar: under each room its conversations, unless it is folded. FX thread. */
final class SideRows {
  private final Stays stays;
  private final ObservableList<SideRow> rows = FXCollections.observableArrayList();
  private final ListChangeListener<Conversation> talksChanged = _ -> refresh();
  private final ListChangeListener<RoomViewModel> roomsChanged = _ -> followRooms();
  private List<RoomViewModel> followed = List.of();
  private Subscription folds = Subscription.EMPTY;
  private boolean changing;

  SideRows(Stays stays) {
    this.stays = stays;
  }

  ObservableList<SideRow> rows() {
    return rows;
  }

  /** Whether they change at the moment: what is selected changes then, too, by nobody's wish. */
  boolean areChanging() {
    return changing;
  }

  /** Follows what happens from now on, or no more. */
  void follow(boolean now) {
    stays.rooms().removeListener(roomsChanged);
    forgetRooms();
    if (now) {
      stays.rooms().addListener(roomsChanged);
      followRooms();
    }
  }

  private void followRooms() {
    forgetRooms();
    followed = List.copyOf(stays.rooms());
    for (RoomViewModel room : followed) {
      room.conversations().addListener(talksChanged);
      folds = folds.and(room.foldedProperty().subscribe((_, _) -> refresh()));
    }
    refresh();
  }

  private void forgetRooms() {
    followed.forEach(room -> room.conversations().removeListener(talksChanged));
    followed = List.of();
    folds.unsubscribe();
    folds = Subscription.EMPTY;
  }

  /** Looks again at which rows there are. */
  void refresh() {
    List<SideRow> now = new ArrayList<>();
    for (RoomViewModel room : followed) {
      now.add(new SideRow.Head(room));
      open(room).map(talk -> new SideRow.Talk(room, talk)).forEach(now::add);
    }
    if (!now.equals(rows)) {
      changing = true;
      rows.setAll(now);
      changing = false;
    }
  }

  /** Of a folded room, only the conversation that is shown. */
  private Stream<Conversation> open(RoomViewModel room) {
    boolean shown = stays.shownProperty().get().filter(room::equals).isPresent();
    return room.conversations().stream()
        .filter(talk ->
            !room.foldedProperty().get() || (shown && talk == room.currentProperty().get()));
  }
}

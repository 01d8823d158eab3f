package chat.roda.ui.rooms;

import chat.roda.ui.common.MenuActions.Action;
import chat.roda.ui.room.RoomViewModel;

/** What the palette finds. */
sealed interface Choice {
  /** What it is called. */
  String name();

  /** A room. */
  record Room(RoomViewModel room) implements Choice {
    @Override
    public String name() {
      return room.roomNameProperty().get();
    }
  }

  /** A conversation that is open. */
  record Talk(RoomViewModel room, String name) implements Choice {}

  /** A channel that one is not in, to go into. */
  record Channel(RoomViewModel room, String name) implements Choice {}

  /** Somebody who is there, to talk with. */
  record Person(RoomViewModel room, String name) implements Choice {}

  /** Something to do. */
  record Do(Action action) implements Choice {
    @Override
    public String name() {
      return action.name();
    }
  }
}

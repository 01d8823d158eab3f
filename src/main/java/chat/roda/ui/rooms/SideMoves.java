package chat.roda.ui.rooms;

import chat.roda.ui.conversation.Conversation;
import java.util.List;

/** Brings the side bar into another order: rooms among rooms, conversations in their room. */
record SideMoves(Stays stays) {
  /** Whether {@code moved} may be put where {@code onto} is. */
  boolean canMove(SideRow moved, SideRow onto) {
    return switch (moved) {
      case SideRow.Head(var room) -> room != onto.room();
      case SideRow.Talk(var room, _) -> room == onto.room() && !moved.equals(onto);
    };
  }

  /** Puts {@code moved} where {@code onto} is, which makes room for it. */
  void move(SideRow moved, SideRow onto) {
    if (!canMove(moved, onto)) {
      return;
    }
    switch (moved) {
      case SideRow.Head(var room) -> stays.move(room, stays.rooms().indexOf(onto.room()));
      case SideRow.Talk(var room, var talk) -> {
        int place =
            switch (onto) {
              case SideRow.Head _ -> 0;
              case SideRow.Talk(_, var other) -> room.conversations().indexOf(other);
            };
        room.move(talk, place);
      }
    }
  }

  /** Moves it up or down by one. */
  void step(SideRow moved, int by) {
    switch (moved) {
      case SideRow.Head(var room) -> stays.move(room, stays.rooms().indexOf(room) + by);
      case SideRow.Talk(var room, var talk) -> {
        List<Conversation> all = room.conversations();
        room.move(talk, all.indexOf(talk) + by);
      }
    }
  }

  /** Whether it can be moved up or down by one. */
  boolean canStep(SideRow moved, int by) {
    return switch (moved) {
      case SideRow.Head(var room) -> isIn(stays.rooms(), stays.rooms().indexOf(room) + by);
      case SideRow.Talk(var room, var talk) ->
          isIn(room.conversations(), room.conversations().indexOf(talk) + by);
    };
  }

  private static boolean isIn(List<?> all, int index) {
    return index >= 0 && index < all.size();
  }
}

package chat.roda.ui.room;

import chat.roda.client.RoomEvent;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of what was said, oldest first.
 *
 * @param more whether there may be more in the direction that was asked for
 * @param whole whether the room itself was asked, and not only our own copy
 */
record Page(List<RoomEvent> told, boolean more, boolean whole) {
  Page {
    told = List.copyOf(told);
  }

  Page without(Predicate<RoomEvent> some) {
    return new Page(told.stream().filter(some.negate()).toList(), more, whole);
  }

  Page newest(int most) {
    return new Page(told.subList(Math.max(0, told.size() - most), told.size()), more, whole);
  }
}

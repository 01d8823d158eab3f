package chat.roda.ui.room;

import chat.roda.client.RoomEvent;
import java.util.List;

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
}

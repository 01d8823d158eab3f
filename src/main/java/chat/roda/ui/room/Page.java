package chat.roda.ui.room;

import chat.roda.client.RoomEvent;
import java.util.List;

/**
 * A part of what was said, oldest first.
 *
 * @param more whether there may be more in the direction that was asked for
 */
record Page(List<RoomEvent> told, boolean more) {
  Page {
    told = List.copyOf(told);
  }
}

package chat.roda.ui.export;

import chat.roda.client.PageWish;
import chat.roda.client.RoomEvent;
import java.io.IOException;
import java.util.List;

/** Reads what was said, for an export. Not on the window's thread: it waits for the answer. */
@FunctionalInterface
public interface PastReader {
  /**
   * A part of a conversation, oldest first; empty where there is no more.
   *
   * @throws IOException where it cannot be had
   */
  List<RoomEvent> read(PageWish wish) throws IOException, InterruptedException;
}

package chat.roda.ui.export;

import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Annotations;
import java.io.IOException;

/** Writes conversations in one form, one after the other. One thread. */
public interface Scribe extends AutoCloseable {
  /**
   * What comes from now on belongs to this conversation.
   *
   * @param notes what stands beside its messages
   */
  void begin(String conversation, Annotations notes) throws IOException;

  /** Writes what was said or happened. */
  void write(RoomEvent event) throws IOException;

  /** Writes the end; the writer below stays open. */
  @Override
  void close() throws IOException;
}

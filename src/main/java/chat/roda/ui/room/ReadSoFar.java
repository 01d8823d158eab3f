package chat.roda.ui.room;

import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.Seen;

/** How far the person has read in a room, as they read on. FX thread. */
public final class ReadSoFar {
  private final Conversations conversations;
  private final Runnable changed;

  /**
   * @param changed counts again what is unread
   */
  ReadSoFar(Conversations conversations, Runnable changed) {
    this.conversations = conversations;
    this.changed = changed;
  }

  /** Tells whether the reader sees the newest message of the conversation that is shown. */
  public void setWatched(boolean watched) {
    shown().setWatched(watched);
    changed.run();
  }

  /** The reader sees these rows of the conversation that is shown. */
  public void seen(Seen rows) {
    shown().seen(rows);
    changed.run();
  }

  /** The person wants nothing of that conversation to count as unread any more. */
  public void all(Conversation conversation) {
    conversation.readAll();
    changed.run();
  }

  /** The person wants nothing of the room to count as unread any more. */
  public void everything() {
    conversations.all().forEach(Conversation::readAll);
    changed.run();
  }

  private Conversation shown() {
    return conversations.currentProperty().get();
  }
}

package chat.roda.ui.conversation;

/** What the list of messages asks for while it is read. FX thread. */
public interface Reading {
  /** These rows are on the screen now. */
  void seen(Conversation conversation, Seen rows);

  /** The reader wants to see the newest message. */
  void toNewest(Conversation conversation);

  /** What could not be loaded is to be loaded now. */
  void tryAgain(Conversation conversation);
}

package chat.roda.ui.conversation;

/** What a message is to the reader. */
public enum News {
  /** Nothing new: known, read already, or their own. */
  NONE,
  /** Something new. */
  SAID,
  /** Something new that is meant for them: it speaks of them, or is said in private. */
  MEANT
}

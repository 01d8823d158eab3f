package chat.roda.ui.conversation;

/** What is above the oldest row that is loaded. */
public enum Above {
  /** Perhaps more: it is asked for when the reader comes near. */
  MORE,
  /** More has been asked for. */
  LOADING,
  /** Nothing: the conversation begins here, as far as anybody remembers. */
  BEGINNING,
  /** Nothing in our own copy, which is all there is while the room is away. */
  COPY_BEGINS,
  /** More, that cannot be had at the moment. */
  UNREACHABLE
}

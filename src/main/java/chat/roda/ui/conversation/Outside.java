package chat.roda.ui.conversation;

import java.util.Optional;

/** What a conversation needs of the world around the window. FX thread. */
public interface Outside {
  /** Opens an address in the browser. */
  void browse(String address);

  /** The address that others type to come into this room; empty where none is known. */
  Optional<String> invitation();

  /** Whether the others may know that we are typing. */
  boolean tellsTyping();
}

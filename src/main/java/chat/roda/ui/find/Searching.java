package chat.roda.ui.find;

import chat.roda.client.PageWish;
import chat.roda.client.RoomEvent;
import chat.roda.client.SearchWish;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the find bar looks. FX thread; the answers come later. */
public interface Searching {
  /** Gives what fits, oldest first, or nothing where there is no way to look. */
  void search(SearchWish wish, Consumer<Optional<List<RoomEvent>>> answer);

  /** Gives a part of a conversation, or nothing where it is not to be had. */
  void read(PageWish wish, Consumer<Optional<List<RoomEvent>>> answer);

  /** The conversation that is shown. */
  String here();
}

package chat.roda.ui.room;

import chat.roda.client.PageWish;
import chat.roda.client.RoomEvent;
import chat.roda.client.SearchWish;
import chat.roda.ui.find.Searching;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets the find bar look into a room's past. */
record SearchedRoom(Past past, Supplier<String> shown) implements Searching {
  @Override
  public void search(SearchWish wish, Consumer<Optional<List<RoomEvent>>> answer) {
    past.search(wish, page -> answer.accept(page.map(Page::told)));
  }

  @Override
  public void read(PageWish wish, Consumer<Optional<List<RoomEvent>>> answer) {
    past.read(wish, page -> answer.accept(page.map(Page::told)));
  }

  @Override
  public String here() {
    return shown.get();
  }
}

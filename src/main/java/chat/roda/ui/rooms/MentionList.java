package chat.roda.ui.rooms;

import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Mentions;
import chat.roda.ui.room.RoomViewModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * All that speaks of the person, in all rooms, the newest first: what is loaded at once, and then
 * what each room, and our copy of it, finds in its past. At most {@value #MAX}. FX thread.
 */
final class MentionList {
  static final int MAX = 200;

  private final Stays stays;
  private final ObservableList<Mention> found = FXCollections.observableArrayList();
  private int asked;

  private record Key(RoomViewModel room, String conversation, String id) {}

  MentionList(Stays stays) {
    this.stays = stays;
  }

  /** To look at. */
  ObservableList<Mention> found() {
    return found;
  }

  /** Looks anew. */
  void refresh() {
    int number = ++asked;
    found.clear();
    for (RoomViewModel room : stays.rooms()) {
      add(room, room.past().loaded());
      room.past()
          .about(
              room.nicknameProperty().get(),
              told -> {
                if (number == asked) {
                  add(room, told);
                }
              });
    }
  }

  private void add(RoomViewModel room, List<RoomEvent.Said> told) {
    var own = new Mentions(room.nicknameProperty().get());
    List<Mention> all = new ArrayList<>(found);
    told.stream()
        .filter(said -> said.conversation().startsWith("#") && !said.line().own())
        .filter(said -> !said.line().id().isEmpty() && own.areIn(said.line().text()))
        .forEach(said -> all.add(new Mention(room, said.conversation(), said.line())));
    Set<Key> known = new HashSet<>();
    all.removeIf(one -> !known.add(new Key(one.room(), one.conversation(), one.line().id())));
    all.sort(Comparator.comparing((Mention one) -> one.line().at()).reversed());
    found.setAll(all.subList(0, Math.min(MAX, all.size())));
  }
}

package chat.roda.ui.window;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.irc.CaseMapping;
import chat.roda.settings.DraftBook;
import chat.roda.settings.KeptRoom;
import chat.roda.settings.RoomsBook;
import chat.roda.settings.UnsentBook;
import chat.roda.settings.UnsentMessage;
import chat.roda.ui.room.Kept;
import java.util.List;

/** What is kept of one room, in the books of rooms, of drafts and of what is unsent. FX thread. */
record KeptWithRooms(RoomsBook rooms, DraftBook drafts, UnsentBook book, RoomAddress room)
    implements Kept {
  private KeptRoom kept() {
    return rooms.find(room.toString());
  }

  @Override
  public List<String> channels() {
    return kept().channels();
  }

  @Override
  public void inside(String channel, boolean now) {
    if (!CaseMapping.same(channel, RoomClient.LOBBY)) {
      rooms.change(room.toString(), old -> old.withChannel(channel, now));
    }
  }

  @Override
  public List<String> order() {
    return kept().order();
  }

  @Override
  public void arrange(List<String> names) {
    rooms.change(room.toString(), old -> old.withOrder(names));
  }

  @Override
  public boolean isClosed(String person) {
    return kept().closed().stream().anyMatch(closed -> CaseMapping.same(closed, person));
  }

  @Override
  public void close(String person, boolean now) {
    rooms.change(room.toString(), old -> old.withClosed(CaseMapping.fold(person), now));
  }

  @Override
  public boolean isFolded() {
    return kept().folded();
  }

  @Override
  public void fold(boolean now) {
    rooms.change(room.toString(), old -> old.withFolded(now));
  }

  @Override
  public String shown() {
    return kept().shown();
  }

  @Override
  public void show(String conversation) {
    rooms.change(room.toString(), old -> old.withShown(conversation));
  }

  @Override
  public String draft(String conversation) {
    return drafts.find(room.toString(), CaseMapping.fold(conversation));
  }

  @Override
  public void draft(String conversation, String text) {
    drafts.keep(room.toString(), CaseMapping.fold(conversation), text);
  }

  @Override
  public List<UnsentMessage> unsent() {
    return book.find(room.toString());
  }

  @Override
  public void unsent(String conversation, List<UnsentMessage> now) {
    book.keep(room.toString(), conversation, now);
  }
}

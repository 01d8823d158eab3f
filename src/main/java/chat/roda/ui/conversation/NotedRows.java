package chat.roda.ui.conversation;

import chat.roda.client.RoomEvent;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a transcript, with what is known beside their messages. FX thread. */
final class NotedRows {
  private final RowList rows;
  private final ZoneId zone;
  private final Runnable onReworded;
  private final Annotations notes = new Annotations();

  /**
   * @param onReworded is run when other messages are to be said in other words than before
   */
  NotedRows(RowList rows, ZoneId zone, Runnable onReworded) {
    this.rows = rows;
    this.zone = zone;
    this.onReworded = onReworded;
  }

  private void noting(Runnable change) {
    Map<String, Rewording> before = notes.rewordings();
    change.run();
    if (!notes.rewordings().equals(before)) {
      onReworded.run();
    }
  }

  Annotations notes() {
    return notes;
  }

  /** What an entry is as a row under the one before that place. */
  Row row(int index, Entry entry, boolean firstNew) {
    Optional<Entry> before =
        index == 0 ? Optional.empty() : Optional.of(rows.get(index - 1).entry());
    Entry clean = notes.clean(entry);
    return Row.of(clean, before, firstNew, notes.of(clean), zone);
  }

  void replace(int index, Entry entry) {
    rows.replaceAt(index, row(index, entry, rows.get(index).firstNew()));
  }

  /** The row as it is now under the one before it, with what is known beside it. */
  void refresh(int index) {
    if (index < rows.size()) {
      replace(index, rows.get(index).entry());
    }
  }

  /** Of a page, what is to be shown; those who reply to it may quote it from now on. */
  List<Entry> known(List<Entry> page, KnownIds ids) {
    page.forEach(this::remember);
    return ids.unknown(page).stream().map(notes::clean).toList();
  }

  void remember(Entry entry) {
    if (notes.clean(entry) instanceof Entry.Spoken(var line, Delivery.InRoom _)) {
      noting(() -> notes.remember(line));
    }
  }

  /** A message was taken back: its words go everywhere. */
  void delete(String id) {
    noting(() -> notes.delete(id));
    refreshAll(id);
  }

  /** A message was edited: it has its new words everywhere. */
  void edit(RoomEvent.Edited edited) {
    noting(() -> notes.edit(edited));
    refreshAll(edited.id());
  }

  void reword(String id, Rewording rewording) {
    noting(() -> notes.reword(id, rewording));
    refreshAll(id);
  }

  /** The message itself, and those that reply to it. */
  private void refreshAll(String id) {
    rows.together(() -> {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).entry() instanceof Entry.Spoken(var line, _)
            && (line.id().equals(id) || line.replyTo().filter(id::equals).isPresent())) {
          refresh(i);
        }
      }
    });
  }

  /** Takes away the line that says where the new messages begin. */
  void clearNew() {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).firstNew()) {
        rows.replaceAt(i, row(i, rows.get(i).entry(), false));
        return;
      }
    }
  }

  /** Says that the new messages begin with that row. */
  void markNew(int index) {
    clearNew();
    rows.replaceAt(index, row(index, rows.get(index).entry(), true));
  }
}

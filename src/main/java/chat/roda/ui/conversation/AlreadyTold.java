package chat.roda.ui.conversation;

import java.util.List;

/**
 * Whether something that is not a message stands in a conversation already. It has no id: what our
 * copy has after the newest message, the room's history tells again.
 */
final class AlreadyTold {
  private AlreadyTold() {}

  static boolean in(List<Row> rows, Entry entry) {
    return rows.reversed().stream()
        .map(Row::entry)
        .takeWhile(known -> !known.at().isBefore(entry.at()))
        .anyMatch(known -> tells(known, entry));
  }

  private static boolean tells(Entry known, Entry entry) {
    if (known instanceof Entry.Moved(var many, var since, _)
        && entry instanceof Entry.Moved(var one, _, var at)) {
      return !since.isAfter(at) && many.people().containsAll(one.people());
    }
    return known.equals(entry);
  }
}

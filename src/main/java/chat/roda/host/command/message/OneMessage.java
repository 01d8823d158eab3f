package chat.roda.host.command.message;

import chat.roda.history.Entry;
import chat.roda.history.History;
import chat.roda.history.HistoryPoint;
import chat.roda.history.HistoryQuery;
import chat.roda.history.HistoryQuery.Wanted;
import java.util.Optional;

/** Finds in a conversation what somebody wants to change. */
final class OneMessage {
  private OneMessage() {}

  /**
   * What has that id and was not taken back. The id of its last edit means the message, too: that
   * is what those see who do not know that messages are edited.
   *
   * @param key of the conversation
   */
  static Optional<Entry> find(History history, String key, String id) {
    return at(history, key, id)
        .flatMap(entry ->
            entry.kind() == Entry.Kind.EDIT ? at(history, key, entry.about()) : Optional.of(entry))
        .filter(Entry::isRedactable);
  }

  private static Optional<Entry> at(History history, String key, String id) {
    var query = new HistoryQuery.Around(key, new HistoryPoint.AtId(id), 1, Wanted.EVENTS_TOO);
    return history.find(query).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}

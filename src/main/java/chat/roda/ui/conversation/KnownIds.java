package chat.roda.ui.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of the messages that are loaded. FX thread. */
final class KnownIds {
  private final Set<String> ids = new HashSet<>();

  boolean has(String id) {
    return !id.isEmpty() && ids.contains(id);
  }

  void clear() {
    ids.clear();
  }

  /** Those of {@code page} that are not loaded. */
  List<Entry> unknown(List<Entry> page) {
    return page.stream()
        .filter(entry -> !(entry instanceof Entry.Spoken(var line, _)) || !ids.contains(line.id()))
        .toList();
  }

  void add(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry instanceof Entry.Spoken(var line, Delivery.InRoom _) && !line.id().isEmpty()) {
        ids.add(line.id());
      }
    }
  }

  void remove(List<Row> rows) {
    for (Row row : rows) {
      if (row.entry() instanceof Entry.Spoken(var line, Delivery.InRoom _)) {
        ids.remove(line.id());
      }
    }
  }
}

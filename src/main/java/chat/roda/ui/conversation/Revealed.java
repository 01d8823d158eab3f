package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.client.SendId;
import java.util.HashSet;
import java.util.Set;

/**
 * Those messages of which the person has seen what is hidden, until the window closes; one that is
 * said in other words hides it again. FX thread.
 */
final class Revealed {
  private final Set<Secret> seen = new HashSet<>();

  /** What is hidden, and in which message: others may hide the same. */
  private record Secret(String message, String wire) {
    static Secret of(Row row, ChatLine line) {
      ChatLine shown = row.marks().shown(line);
      return new Secret(line.sent().map(SendId::toString).orElse(line.id()), shown.wire());
    }
  }

  void add(Row row) {
    if (row.entry() instanceof Entry.Spoken(var line, _)) {
      seen.add(Secret.of(row, line));
    }
  }

  boolean has(Row row) {
    return row.entry() instanceof Entry.Spoken(var line, _) && seen.contains(Secret.of(row, line));
  }
}

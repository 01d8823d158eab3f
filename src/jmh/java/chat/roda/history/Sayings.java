package chat.roda.history;

import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes messages as people say them: some fifty characters, of words that come again. */
final class Sayings {
  private static final List<String> WORDS =
      List.of(
          "bom", "dia", "café", "ação", "reunião", "the", "cable", "room", "build", "ontem", "hoje",
          "amanhã", "alguém", "sabe", "where", "when", "it", "works", "não", "sim");

  private final EntryIds ids = new EntryIds(Optional.empty());
  private final Instant start = Instant.parse("2026-01-01T00:00:00Z");
  private int count;

  List<Entry> next(int size) {
    List<Entry> batch = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      batch.add(next());
    }
    return batch;
  }

  private Entry next() {
    count++;
    Instant at = start.plusMillis(count * 20L);
    var text = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      text.append(WORDS.get((int) (count * 2654435761L >>> i + 3 & 0xFFFF) % WORDS.size()));
      text.append(' ');
    }
    text.append('n').append(count);
    return new Entry(
        ids.next(at),
        at,
        Entry.Kind.MESSAGE,
        new Source("person" + count % 200, "~roda", "192.168.0." + count % 200),
        "#lobby",
        "#lobby",
        text.toString(),
        Tags.NONE);
  }
}

package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShelfTest {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final int LONGEST = 100_000;

  private final Shelf shelf = new Shelf();
  private final EntryIds ids = new EntryIds(Optional.empty());

  private Entry entry(int count, String text) {
    Instant at = START.plusMillis(count);
    var source = new Source("ana" + count % 3, "~ana", "10.0.0.1");
    Entry.Kind[] kinds = Entry.Kind.values();
    var kind = kinds[count % kinds.length];
    var tags = count % 2 == 0 ? Tags.NONE : Tags.of("+draft/reply", "r" + count);
    return new Entry(ids.next(at), at, kind, source, "#lobby", "#Lobby", text, tags);
  }

  @Test
  void givesBackWhatItKeepsWhateverCameAndWentMeanwhile() {
    var random = new Random(1);
    var kept = new HashMap<Integer, Entry>();
    for (int count = 0; count < 5_000; count++) {
      String text = "olá 👋 ".repeat(random.nextInt(random.nextInt(1, 200)));
      Entry entry = entry(count, text);
      kept.put(shelf.add(entry), entry);
      if (kept.size() > 100) {
        int gone = kept.keySet().stream().skip(random.nextInt(100)).findFirst().orElseThrow();
        kept.remove(gone);
        shelf.remove(gone);
      }
    }
    assertThat(kept.keySet()).as("numbers are used again").allMatch(number -> number < 200);
    for (Map.Entry<Integer, Entry> one : kept.entrySet()) {
      assertThat(shelf.get(one.getKey())).isEqualTo(one.getValue());
    }
  }

  @Test
  void keepsTheLongestTextAndTheOtherPersonsCopy() {
    Entry entry = entry(1, "x".repeat(LONGEST));
    int number = shelf.add(entry);
    int copy = shelf.add(entry.copyFor("bruno@ ana"));
    assertThat(shelf.get(number)).isEqualTo(entry);
    assertThat(shelf.get(copy)).isEqualTo(entry.copyFor("bruno@ ana"));
  }
}

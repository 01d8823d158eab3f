package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final int PLACES = 400;

  private final Timeline timeline = new Timeline();

  private static Entry at(long number, String text) {
    var source = new Source("ana", "~ana", "10.0.0.1");
    String id = EntryIds.toId(number);
    boolean second = number % 2 == 1;
    return new Entry(
        id, Instant.EPOCH, Entry.Kind.MESSAGE, source, "#l", "#l", text, Tags.NONE, second);
  }

  @Test
  void isWhatASortedMapWouldBeWhateverIsPutAndTaken() {
    var random = new Random(1);
    var expected = new TreeMap<Long, Entry>();
    for (int step = 0; step < 5_000; step++) {
      // More is put than taken at first, and then the other way round.
      if (random.nextInt(5_000) > step) {
        Entry entry = at(2 + random.nextInt(PLACES), "said " + step);
        timeline.put(entry);
        expected.put(entry.place(), entry);
      } else {
        boolean oldest = random.nextBoolean() && !expected.isEmpty();
        long place = oldest ? expected.firstKey() : random.nextInt(PLACES);
        timeline.remove(place);
        expected.remove(place);
      }
      assertThat(timeline.size()).isEqualTo(expected.size());
      long from = random.nextInt(PLACES);
      var range = new PlaceRange(from, from + random.nextInt(50));
      var there = expected.subMap(range.from(), true, range.to(), true);
      assertThat(timeline.in(range)).containsExactlyElementsOf(there.values());
      assertThat(timeline.backwardsIn(range))
          .containsExactlyElementsOf(there.descendingMap().values());
    }
  }

  @Test
  void keepsItsOrderWhereTheOldestGoesForEachThatComes() {
    for (long place = 2; place < 10_000; place += 2) {
      timeline.put(at(place, "said"));
      if (timeline.size() > 100) {
        timeline.remove(timeline.oldest().place());
      }
    }
    assertThat(timeline.in(PlaceRange.ALL).map(Entry::place))
        .hasSize(100)
        .isSorted()
        .startsWith(9_800L)
        .endsWith(9_998L);
  }
}

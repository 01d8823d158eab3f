package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final int PLACES = 400;

  private final Timeline timeline = new Timeline();

  @Test
  void isWhatASortedMapWouldBeWhateverIsPutAndTaken() {
    var random = new Random(1);
    var expected = new TreeMap<Long, Integer>();
    for (int step = 0; step < 5_000; step++) {
      // More is put than taken at first, and then the other way round.
      if (random.nextInt(5_000) > step) {
        long place = random.nextInt(PLACES);
        if (timeline.at(place) == Timeline.NOTHING) {
          timeline.add(place, step);
          expected.put(place, step);
        }
      } else {
        boolean oldest = random.nextBoolean() && !expected.isEmpty();
        long place = oldest ? expected.firstKey() : random.nextInt(PLACES);
        timeline.remove(place);
        expected.remove(place);
        assertThat(timeline.at(place)).isEqualTo(Timeline.NOTHING);
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
    for (int place = 0; place < 10_000; place++) {
      timeline.add(place, place);
      if (timeline.size() > 100) {
        timeline.remove(timeline.oldest());
      }
    }
    assertThat(timeline.in(PlaceRange.ALL))
        .hasSize(100)
        .isSorted()
        .startsWith(9_900)
        .endsWith(9_999);
  }
}

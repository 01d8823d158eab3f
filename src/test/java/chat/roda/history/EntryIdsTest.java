package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryIdsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void sortAsTheyWereMade() {
    var ids = new EntryIds(Optional.empty());
    List<Long> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(ids.next(NOW.plusMillis(i / 3000)));
    }
    made.add(ids.next(NOW.minusSeconds(3600)));
    made.add(ids.next(NOW.plusSeconds(1)));
    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(made).extracting(EntryIds::toId).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void areLaterThanThoseOfBeforeARestartEvenIfTheClockIsNot() {
    long before = new EntryIds(Optional.empty()).next(NOW);
    var after = new EntryIds(Optional.of(EntryIds.toId(before)));
    assertThat(after.next(NOW.minusSeconds(60))).isGreaterThan(before);
  }

  @Test
  void areReadBack() {
    long place = new EntryIds(Optional.empty()).next(NOW);
    assertThat(EntryIds.toPlace(EntryIds.toId(place))).isEqualTo(place);
    assertThat(EntryIds.toPlace("no id at all!")).isZero();
    assertThat(EntryIds.toPlace("")).isZero();
  }
}

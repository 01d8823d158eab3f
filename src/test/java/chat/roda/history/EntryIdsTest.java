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
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(ids.next(NOW.plusMillis(i / 3000)));
    }
    made.add(ids.next(NOW.minusSeconds(3600)));
    made.add(ids.next(NOW.plusSeconds(1)));
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void areLaterThanThoseOfBeforeARestartEvenIfTheClockIsNot() {
    String before = new EntryIds(Optional.empty()).next(NOW);
    assertThat(new EntryIds(Optional.of(before)).next(NOW.minusSeconds(60))).isGreaterThan(before);
  }

  @Test
  void areReadBack() {
    String id = new EntryIds(Optional.empty()).next(NOW);
    assertThat(EntryIds.toId(EntryIds.toNumber(id))).isEqualTo(id);
    assertThat(EntryIds.toNumber("no id at all!")).isZero();
    assertThat(EntryIds.toNumber("")).isZero();
  }
}

package chat.roda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private final Marks marks = new Marks();

  private void put(String person, String conversation) {
    marks.put(new ReadMark(person, conversation, NOW));
  }

  @Test
  void whoMarksMoreThanAnybodyReadsLosesTheirOwnOldest() {
    put("ana", "#lobby");
    put("eve", "#kept");
    for (int i = 0; i < 600; i++) {
      put("eve", "#c" + i);
      assertThat(marks.find("eve", "#kept")).contains(NOW);
    }
    assertThat(marks.all()).hasSize(1 + Marks.MAX_OF_PERSON);
    assertThat(marks.find("ana", "#lobby")).contains(NOW);
    assertThat(marks.find("eve", "#c0")).isEmpty();
    assertThat(marks.find("eve", "#c599")).contains(NOW);
  }

  @Test
  void whoTakesManyNamesFillsOnlySoMuch() {
    put("ana", "#lobby");
    put("zoe", "#lobby");
    for (int i = 0; i <= Marks.MAX; i++) {
      put("eve" + i / 100, "#c" + i % 100);
      assertThat(marks.find("ana", "#lobby")).contains(NOW);
    }
    assertThat(marks.all()).hasSize(Marks.MAX);
    assertThat(marks.find("zoe", "#lobby")).isEmpty();
    assertThat(marks.find("eve0", "#c0")).isEmpty();
  }
}

package chat.roda.host.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.irc.LineBytes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpareLinesTest {
  private static final int KEPT = 4;
  private static final int MOST_BYTES = 1024 * 1024;

  private final SpareLines spare = new SpareLines();

  @Test
  void areUsedAgainAndThenEmpty() {
    LineBytes lines = spare.take();
    lines.add(new byte[3]);
    spare.giveBack(lines);
    assertThat(spare.take()).isSameAs(lines);
    assertThat(lines.length()).isZero();
  }

  @Test
  void areNotTheSameWhileSomebodyWritesOnThem() {
    assertThat(spare.take()).isNotSameAs(spare.take());
  }

  @Test
  void noMoreThanAFewAreKept() {
    List<LineBytes> before = Stream.generate(spare::take).limit(KEPT + 1).toList();
    before.forEach(spare::giveBack);
    List<LineBytes> after = Stream.generate(spare::take).limit(KEPT + 1).toList();
    assertThat(after).filteredOn(before::contains).hasSize(KEPT);
  }

  @Test
  void whatHasBecomeTooLargeIsNotKept() {
    LineBytes most = new LineBytes(MOST_BYTES);
    spare.giveBack(most);
    assertThat(spare.take()).isSameAs(most);
    spare.giveBack(new LineBytes(MOST_BYTES + 1));
    assertThat(spare.take().room()).isLessThan(MOST_BYTES);
  }
}

package chat.roda.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadTest {
  private static final int MORE = 5;

  private final Unread unread = new Unread();
  private final List<Instant> read = new ArrayList<>();

  UnreadTest() {
    unread.setOnRead(read::add);
  }

  private void add(String sender, int second, boolean mention) {
    unread.add(Lines.at(0, second), sender, mention);
  }

  private int count() {
    unread.publish();
    return unread.countProperty().get();
  }

  @Test
  void theFirstOfWhichNothingWasKnownIsNewAlsoAfterAStart() {
    add("bea", 10, false);
    add("bea", 11, false);
    assertThat(read).containsExactly(Lines.at(0, 10).minusMillis(1));
    var later = new Unread();
    later.knownUntil(read.getFirst());
    assertThat(later.isNew(Lines.line("bea", "hello", Lines.at(0, 10)), true)).isTrue();
  }

  @Test
  void whatIsReadOrIgnoredDoesNotCount() {
    add("bea", 10, false);
    add("carl", 12, true);
    add("bea", 11, false);
    unread.seenUntil(Lines.at(0, 10));
    assertThat(count()).isEqualTo(2);
    assertThat(unread.mentionsProperty().get()).isEqualTo(1);
    unread.forget("carl"::equals);
    assertThat(count()).isEqualTo(1);
    assertThat(unread.mentionsProperty().get()).isZero();
    unread.knownUntil(Lines.at(1, 0));
    assertThat(count()).isZero();
    assertThat(unread.isEmpty()).isTrue();
  }

  @Test
  void beyondTheBoundTheOldestAreOnlyCounted() {
    var backlog = new Backlog();
    for (int i = 0; i < Backlog.MAX + MORE; i++) {
      backlog.add(Lines.at(0, i), "bea");
    }
    assertThat(backlog.kept()).isEqualTo(Backlog.MAX);
    assertThat(backlog.size()).isEqualTo(Backlog.MAX + MORE);
    backlog.readUntil(Lines.at(0, 1));
    assertThat(backlog.size()).isEqualTo(Backlog.MAX + MORE);
    backlog.readUntil(Lines.at(0, MORE - 1));
    assertThat(backlog.size()).isEqualTo(Backlog.MAX);
    backlog.readUntil(Lines.at(0, MORE));
    assertThat(backlog.size()).isEqualTo(Backlog.MAX - 1);
    backlog.readUntil(Lines.at(0, Backlog.MAX + MORE));
    assertThat(backlog.size()).isZero();
  }

  @Test
  void whatWasJumpedOverStaysUnread() {
    for (int i = 1; i <= 9; i++) {
      add("bea", i, i == 5);
    }
    read.clear();
    unread.seenBetween(Lines.at(0, 4), Lines.at(0, 6));
    assertThat(count()).isEqualTo(6);
    assertThat(unread.mentionsProperty().get()).isZero();
    assertThat(read).as("a later start begins before it").isEmpty();
    assertThat(unread.oldest()).contains(Lines.at(0, 1));
    unread.seenBetween(Lines.at(0, 1), Lines.at(0, 4));
    assertThat(read).containsExactly(Lines.at(0, 4));
    assertThat(unread.oldest()).contains(Lines.at(0, 7));
    unread.seenAll();
    assertThat(count()).isZero();
    assertThat(read).containsExactly(Lines.at(0, 4), Lines.at(0, 9));
  }

  @Test
  void ofOneMomentOnlyAPartOfWhichIsSeenNothingIsRead() {
    var transcript = new Transcript(ZoneOffset.UTC, new Waiting());
    for (String sender : List.of("ana", "bea", "carl", "dora")) {
      int second = sender.equals("ana") ? 1 : sender.equals("dora") ? 3 : 2;
      transcript.said(Lines.line(sender, "hello", Lines.at(0, second)), false);
    }
    assertThat(SeenTimes.of(transcript.rows(), 0, 1))
        .contains(new SeenTimes(Lines.at(0, 1), Lines.at(0, 2).minusMillis(1)));
    assertThat(SeenTimes.of(transcript.rows(), 1, 2))
        .contains(new SeenTimes(Lines.at(0, 2), Lines.at(0, 2)));
    assertThat(SeenTimes.of(transcript.rows(), 0, -1)).isEmpty();
  }
}

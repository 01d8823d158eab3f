package chat.roda.ui.conversation;

import static chat.roda.ui.conversation.Lines.at;
import static chat.roda.ui.conversation.Lines.line;
import static chat.roda.ui.conversation.Lines.own;
import static chat.roda.ui.conversation.Lines.replayed;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.Refusal;
import chat.roda.client.SendId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static final SendId FIRST = new SendId("1");
  private static final SendId SECOND = new SendId("2");

  private final Transcript transcript = new Transcript(ZoneOffset.UTC, new Waiting());

  private void said(ChatLine line) {
    transcript.said(line, false);
  }

  private List<String> texts() {
    return transcript.rows().stream().map(row -> shown(row.entry())).toList();
  }

  private static String shown(Entry entry) {
    return switch (entry) {
      case Entry.Spoken(var line, var delivery) ->
          line.text() + (delivery instanceof Delivery.InRoom ? "" : " " + delivery);
      case Entry.Moved(var movements, _, _) -> movements.moves().toString();
      case Entry.Removed _,
          Entry.Renamed _,
          Entry.TopicSet _,
          Entry.ModesSet _,
          Entry.RoomSaid _,
          Entry.Explained _ ->
          entry.toString();
    };
  }

  private List<Boolean> opening() {
    return transcript.rows().stream().map(Row::opensGroup).toList();
  }

  @Test
  void messagesOfOnePersonWithinFiveMinutesAreOneGroup() {
    said(line("Ana", "good morning", at(0, 0)));
    said(line("Ana", "coffee?", at(5, 0)));
    said(line("Bruno", "yes", at(5, 1)));
    said(line("Ana", "good", at(5, 2)));
    said(line("Ana", "later", at(10, 3)));
    assertThat(opening()).containsExactly(true, false, true, true, true);
  }

  @Test
  void somethingInBetweenEndsAGroup() {
    said(line("Ana", "a", at(0, 0)));
    transcript.add(new Entry.Moved(Movements.cameIn("Zoe"), at(0, 1)));
    said(line("Ana", "b", at(0, 2)));
    assertThat(opening()).containsExactly(true, true, true);
  }

  @Test
  void aDayBeginsWithItsDate() {
    said(line("Ana", "late", at(13 * 60 + 59, 0)));
    said(line("Ana", "early", at(14 * 60, 0)));
    said(line("Ana", "still early", at(14 * 60, 1)));
    assertThat(transcript.rows().get(0).day()).contains(LocalDate.of(2026, 11, 22));
    assertThat(transcript.rows().get(1).day()).contains(LocalDate.of(2026, 11, 23));
    assertThat(transcript.rows().get(2).day()).isEmpty();
    assertThat(opening()).containsExactly(true, true, false);
  }

  @Test
  void comingsAndGoingsFoldIntoOneLine() {
    transcript.add(new Entry.Moved(Movements.cameIn("Ana"), at(0, 0)));
    transcript.add(new Entry.Moved(Movements.cameIn("João"), at(0, 1)));
    transcript.add(new Entry.Moved(Movements.wentOut("Ana", "bye"), at(0, 2)));
    transcript.add(new Entry.Moved(Movements.wentOut("Zoe", ""), at(0, 3)));
    transcript.add(new Entry.Moved(Movements.cameIn("Zoe"), at(0, 4)));
    assertThat(transcript.rows())
        .singleElement()
        .satisfies(row -> {
          var moved = (Entry.Moved) row.entry();
          assertThat(moved.at()).isEqualTo(at(0, 4));
          assertThat(moved.movements().who(Movements.Step.CAME_IN)).containsExactly("João");
          assertThat(moved.movements().who(Movements.Step.CAME_AND_WENT)).containsExactly("Ana");
          assertThat(moved.movements().who(Movements.Step.CAME_BACK)).containsExactly("Zoe");
        });
  }

  @Test
  void aLineTellsOfAtMostTwoHundredPeople() {
    for (int i = 0; i <= Movements.MAX_PEOPLE; i++) {
      transcript.add(new Entry.Moved(Movements.cameIn("guest" + i), at(0, i)));
    }
    assertThat(transcript.rows()).hasSize(2);
  }

  @Test
  void whatTheRoomHasTakesThePlaceOfWhatWasOnItsWay() {
    transcript.sending(own("hello", FIRST, at(0, 0)), new Delivery.Sending());
    transcript.sending(own("again", SECOND, at(0, 1)), new Delivery.Sending());
    said(line("Ana", "before you", at(0, 2)));
    assertThat(texts()).containsExactly("before you", "hello Sending[]", "again Sending[]");
    said(own("hello", FIRST, at(0, 3)));
    said(line("Ana", "between", at(0, 4)));
    assertThat(texts()).containsExactly("before you", "hello", "between", "again Sending[]");
    said(own("again", SECOND, at(0, 5)));
    assertThat(texts()).containsExactly("before you", "hello", "between", "again");
  }

  @Test
  void whatIsOnItsWayWaitsWhileTheConnectionIsAway() {
    transcript.sending(own("hello", FIRST, at(0, 0)), new Delivery.Sending());
    transcript.pendingAre(new Delivery.Waiting());
    assertThat(texts()).containsExactly("hello Waiting[]");
  }

  @Test
  void whatWasNotSentStaysAndCanBeTakenBack() {
    transcript.sending(own("hello", FIRST, at(0, 0)), new Delivery.Sending());
    transcript.notSent(FIRST, new Delivery.NotSent(Refusal.TOO_FAST, ""));
    said(line("Ana", "after", at(0, 2)));
    assertThat(texts()).containsExactly("hello NotSent[why=TOO_FAST, said=]", "after");
    assertThat(transcript.takeBack(FIRST)).map(spoken -> spoken.line().text()).contains("hello");
    assertThat(transcript.takeBack(FIRST)).isEmpty();
    assertThat(texts()).containsExactly("after");
  }

  @Test
  void whatTheHistoryBringsStandsWhereItWasSaid() {
    said(line("Ana", "first", at(0, 0)));
    transcript.sending(own("mine", FIRST, at(1, 0)), new Delivery.Waiting());
    transcript.add(new Entry.Moved(Movements.cameIn("Zoe"), at(9, 0)));
    said(replayed(line("Ana", "gap", at(3, 0))));
    said(replayed(own("mine", FIRST, at(2, 0))));
    assertThat(texts()).startsWith("first", "mine", "gap").hasSize(4);
    assertThat(opening()).containsExactly(true, true, true, true);
  }

  @Test
  void theNewLineBeginsAGroupAndGoesAway() {
    said(line("Ana", "old", at(0, 0)));
    transcript.said(line("Ana", "new", at(0, 1)), true);
    assertThat(transcript.rows().get(1).firstNew()).isTrue();
    assertThat(opening()).containsExactly(true, true);
    transcript.clearNew();
    assertThat(transcript.rows().get(1).firstNew()).isFalse();
    assertThat(opening()).containsExactly(true, false);
  }

  @Test
  void theOldestGoWhenThereAreTooMany() {
    for (int i = 0; i <= Transcript.MAX_ROWS; i++) {
      said(line("Ana", "m" + i, at(0, 0).plus(Duration.ofMillis(i))));
    }
    assertThat(transcript.rows()).hasSize(Transcript.MAX_ROWS + 1 - Transcript.DROPPED_AT_ONCE);
    Row first = transcript.rows().getFirst();
    assertThat(shown(first.entry())).isEqualTo("m" + Transcript.DROPPED_AT_ONCE);
    assertThat(first.day()).isPresent();
    assertThat(first.opensGroup()).isTrue();
  }

  private static List<Entry> page(int from, int to) {
    return IntStream.range(from, to)
        .<Entry>mapToObj(
            i -> new Entry.Spoken(line("Ana", "m" + i, at(0, i)), new Delivery.InRoom()))
        .toList();
  }

  @Test
  void aPageGoesAboveWhatIsThereAndNothingStandsTwice() {
    said(line("Ana", "m5", at(0, 5)));
    transcript.older(page(2, 6));
    assertThat(texts()).containsExactly("m2", "m3", "m4", "m5");
    assertThat(transcript.rows().getFirst().day()).isPresent();
    assertThat(transcript.rows().getLast().day()).isEmpty();
  }

  @Test
  void farFromTheNewestItIsNotLiveUntilTheNewestIsLoaded() {
    transcript.sending(own("mine", FIRST, at(9, 0)), new Delivery.Waiting());
    transcript.show(page(10, 12), false);
    assertThat(transcript.liveProperty().get()).isFalse();
    said(line("Ana", "now", at(10, 0)));
    assertThat(texts()).containsExactly("m10", "m11");
    transcript.newer(page(12, 14), true);
    assertThat(transcript.liveProperty().get()).isTrue();
    assertThat(texts()).containsExactly("m10", "m11", "m12", "m13", "mine Waiting[]");
  }

  @Test
  void aFailedMessageIsNotForgottenWhileOneReadsElsewhere() {
    transcript.sending(own("mine", FIRST, at(9, 0)), new Delivery.Sending());
    var why = new Delivery.NotSent(Refusal.TOO_FAST, "");
    transcript.notSent(FIRST, why);
    transcript.show(page(10, 12), false);
    transcript.show(page(20, 21), true);
    assertThat(texts()).containsExactly("m20", "mine " + why);
    assertThat(transcript.takeBack(FIRST)).isPresent();
    assertThat(texts()).containsExactly("m20");
  }

  @Test
  void whoReadsAboveKeepsWhatIsReadAndTheNewestIsLetGo() {
    for (int i = 0; i < Transcript.MAX_ROWS; i++) {
      said(line("Ana", "m" + i, at(0, i)));
    }
    transcript.setSeen(Optional.of(new Seen(0, 9, false)));
    said(line("Ana", "one more", at(0, Transcript.MAX_ROWS)));
    assertThat(texts().getFirst()).isEqualTo("m0");
    assertThat(transcript.rows()).hasSizeLessThan(Transcript.MAX_ROWS);
    assertThat(transcript.liveProperty().get()).isFalse();
  }

  @Test
  void aBatchIsToldAsOneChange() {
    said(line("Ana", "before", at(0, 0)));
    List<List<Row>> told = new ArrayList<>();
    transcript
        .rows()
        .addListener(
            (ListChangeListener<Row>)
                c -> {
                  List<Row> added = new ArrayList<>();
                  while (c.next()) {
                    added.addAll(c.getAddedSubList());
                  }
                  told.add(added);
                });
    transcript.together(() -> {
      for (int i = 0; i < 100; i++) {
        said(line("Ana", "m" + i, at(1, i)));
      }
    });
    assertThat(told).singleElement().satisfies(rows -> assertThat(rows).hasSize(100));
  }
}

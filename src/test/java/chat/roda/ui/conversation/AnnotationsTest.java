package chat.roda.ui.conversation;

import static chat.roda.ui.conversation.Lines.at;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChatLine;
import chat.roda.client.RoomEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
  private final Annotations annotations = new Annotations();

  private void react(String to, String who, boolean given) {
    annotations.take(new RoomEvent.Reacted("#lobby", to, who, "+", given, at(0, 0)));
  }

  private int reactions(String id) {
    var known =
        new ChatLine(
            id, at(0, 0), "ana", ChatLine.Kind.MESSAGE, "hello", false, Optional.empty(), false);
    return annotations.of(new Entry.Spoken(known, new Delivery.InRoom())).reactions().stream()
        .mapToInt(reaction -> reaction.who().size())
        .sum();
  }

  @Test
  void aFloodOfReactionsGoesWithTheMessagesThatHaveThemFirst() {
    int each = 400;
    int messages = 2 * Annotations.MAX_GIVEN / each;
    for (int message = 0; message < messages; message++) {
      for (int who = 0; who < each; who++) {
        react("m" + message, "guest" + who, true);
      }
    }
    assertThat(reactions("m0")).isZero();
    assertThat(reactions("m" + (messages - 1))).isEqualTo(each);
  }

  private static Entry.Spoken spoken(String id) {
    var line =
        new ChatLine(
            id, at(0, 0), "ana", ChatLine.Kind.MESSAGE, "old", false, Optional.empty(), false);
    return new Entry.Spoken(line, new Delivery.InRoom());
  }

  private String shown(String id) {
    return annotations.clean(spoken(id)) instanceof Entry.Spoken(var line, _) ? line.text() : "";
  }

  private void edit(String id, String words, int minute) {
    annotations.edit(
        new RoomEvent.Edited(
            "#lobby", id, "ana", ChatLine.Kind.MESSAGE, words, Optional.empty(), at(0, minute)));
  }

  @Test
  void anEditThatIsHeardBeforeItsMessageIsNotLostAndTheLastOneCounts() {
    edit("m1", "newest", 2);
    edit("m1", "newer", 1);
    assertThat(shown("m1")).isEqualTo("newest");
    assertThat(shown("m2")).isEqualTo("old");
    annotations.remember(spoken("m1").line());
    annotations.delete("m1");
    edit("m1", "after all", 3);
    assertThat(shown("m1")).isEmpty();
  }

  @Test
  void aFloodOfEditsFillsNothing() {
    for (int i = 0; i <= Annotations.MAX_EDITS; i++) {
      edit("m" + i, "new", 1);
    }
    assertThat(shown("m0")).isEqualTo("old");
    assertThat(shown("m" + Annotations.MAX_EDITS)).isEqualTo("new");
  }

  @Test
  void whatIsTakenBackOrDeletedMakesRoom() {
    react("kept", "zoe", true);
    for (int i = 0; i < 3 * Annotations.MAX_GIVEN; i++) {
      react("m1", "guest", true);
      react("m1", "guest", false);
      react("m2", "guest", true);
      annotations.delete("m2");
    }
    assertThat(reactions("kept")).isEqualTo(1);
  }
}

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

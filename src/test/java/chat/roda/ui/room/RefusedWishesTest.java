package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Link;
import chat.roda.client.Refusal;
import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Explanation;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What is told of a nickname that somebody else has. */
class RefusedWishesTest {
  private final Conversations conversations = new Conversations("ana", Clock.systemUTC());

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static RoomEvent taken(String nickname) {
    return new RoomEvent.Refused(nickname, Refusal.NICKNAME_TAKEN, "In use");
  }

  private static RoomEvent inside(String nickname) {
    return new RoomEvent.LinkChanged(new Link.Online(nickname, "Ana's room"));
  }

  private List<Entry> told() {
    return conversations.currentProperty().get().transcript().rows().stream()
        .map(row -> row.entry())
        .filter(Entry.Explained.class::isInstance)
        .toList();
  }

  @Test
  void onTheWayInItIsToldWhatOneIsCalledInstead() {
    conversations.apply(List.of(taken("ana")));
    assertThat(told()).isEmpty();
    conversations.apply(List.of(inside("ana_")));
    assertThat(told())
        .singleElement()
        .extracting(entry -> ((Entry.Explained) entry).what())
        .isEqualTo(new Explanation.NicknameRefused("ana", "ana_", Refusal.NICKNAME_TAKEN));
  }

  @Test
  void insideItIsToldAtOnce() {
    conversations.apply(List.of(inside("ana"), taken("bruno")));
    assertThat(told())
        .singleElement()
        .extracting(entry -> ((Entry.Explained) entry).what())
        .isEqualTo(new Explanation.NicknameRefused("bruno", "ana", Refusal.NICKNAME_TAKEN));
  }

  @Test
  void ofAWayThatLedNowhereNothingIsToldLater() {
    conversations.apply(
        List.of(taken("ana"), new RoomEvent.LinkChanged(new Link.Closed()), inside("ana")));
    assertThat(told()).isEmpty();
  }
}

package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChannelChange;
import chat.roda.client.Moderation;
import chat.roda.client.RoomEvent;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** Whoever is put out of a channel is told by whom, and so are the others. */
class RemovedTest extends RoomTest {
  /** Ana makes a channel, and Zoe comes in. */
  private void meet() {
    make("#dev");
    ana.change(new ChannelChange.Topic("#dev", "ships", ""));
    inRoom(zoe -> zoe.join("#dev"));
    waitUntil("Zoe is in", () -> isDev(room.currentProperty().get().name()) && sees("2 people"));
    waitUntil("the topic is told", () -> sees("ships"));
  }

  /** Whoever is the first in it keeps order there. */
  private void make(String channel) {
    ana.join(channel);
    waitUntil(
        "Ana is in",
        () ->
            heard.stream()
                .anyMatch(e -> e instanceof RoomEvent.Entered(var c) && c.equals(channel)));
  }

  private boolean isShown(String channel) {
    return room.currentProperty().get().name().equals(channel);
  }

  private static boolean isDev(String channel) {
    return channel.equals("#dev");
  }

  private boolean sees(String words) {
    return lookup((Label label) -> label.getText().contains(words) && isSeen(label))
        .tryQuery()
        .isPresent();
  }

  @Test
  void whoIsPutOutIsToldByWhomAndThatTheyAreBanned() {
    meet();
    ana.moderate(new Moderation.Ban("#dev", "Zoe", Moderation.Mark.NICKNAME));
    waitUntil("it is told", () -> sees("Ana removed you from #dev."));
    assertThat(topic()).doesNotContain("ships");
    assertThat(shown("#about")).noneMatch(words -> words.contains("people"));
    assertThat(seen(".person")).isZero();
    inRoom(zoe -> zoe.type("why?"));
    waitUntil("it says so where one writes", () -> sees("You are not in #dev."));
    waitUntil("it is not sent", () -> sees("Not sent: you may not speak here."));
    inRoom(zoe -> zoe.type("/join #dev"));
    waitUntil("it is told", () -> sees("You are banned from #dev."));
    assertThat(shown(".quiet-row")).noneMatch(words -> words.contains("You may not do that"));
  }

  @Test
  void whoIsPutOutComesInAgainByAButton() {
    meet();
    ana.moderate(new Moderation.Remove("#dev", "Zoe"));
    waitUntil("it is told", () -> sees("You are not in #dev."));
    clickOn("#comeIn");
    waitUntil("Zoe is in", () -> sees("2 people"));
    assertThat(sees("You are not in #dev.")).isFalse();
  }

  @Test
  void itIsSaidOfTheChannelThatIsShown() {
    make("#other");
    inRoom(zoe -> zoe.join("#other"));
    waitUntil("Zoe is in", () -> isShown("#other") && sees("2 people"));
    ana.moderate(new Moderation.Remove("#other", "Zoe"));
    waitUntil("it is told", () -> sees("You are not in #other."));
    meet();
    ana.moderate(new Moderation.Remove("#dev", "Zoe"));
    waitUntil("it is told of the other", () -> sees("You are not in #dev."));
    inRoom(zoe -> zoe.openWith("#other"));
    waitUntil("it is told of the first again", () -> sees("You are not in #other."));
  }

  @Test
  void theOthersSeeWhoDidItAndNotThatSomebodyLeft() {
    inRoom(zoe -> zoe.join("#dev"));
    waitUntil("Zoe is in", () -> isDev(room.currentProperty().get().name()));
    ana.join("#dev");
    waitUntil("Ana is in", () -> sees("Ana came in"));
    inRoom(zoe -> zoe.doors().moderate(new Moderation.Remove("#dev", "Ana")));
    waitUntil("it is told", () -> sees("Zoe removed Ana"));
    assertThat(shown(".quiet-row")).noneMatch(words -> words.contains("Ana went out"));
    waitUntil(
        "Ana is told",
        () -> heard.stream().anyMatch(e -> e instanceof RoomEvent.Exited(var c) && isDev(c)));
    assertThat(heard).noneMatch(RoomEvent.Refused.class::isInstance);
    assertThat(room.conversations())
        .filteredOn(c -> isDev(c.name()))
        .allMatch(c -> c.members().find("Ana").equals(Optional.empty()));
  }

  @Test
  void whoIsElsewhereIsToldThereAndTheChannelIsMarked() {
    meet();
    inRoom(zoe -> zoe.openWith("#lobby"));
    waitUntil("the lobby is shown", () -> shown(".room-title").contains("# lobby"));
    ana.moderate(new Moderation.Remove("#dev", "Zoe"));
    waitUntil("it is told", () -> sees("Ana removed you from #dev"));
    assertThat(isShown("#lobby")).isTrue();
    waitUntil("it is marked", () -> shown(".unread-badge").contains("@1"));
    inRoom(zoe -> zoe.openWith("#dev"));
    waitUntil("it is seen", () -> shown(".unread-badge").isEmpty());
  }
}

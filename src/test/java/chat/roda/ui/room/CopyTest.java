package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Link;
import chat.roda.client.Profile;
import chat.roda.ui.room.Entrance.Manner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Our own copy of a room: with the host gone, and when we come back. */
class CopyTest extends RoomTest {
  private Optional<Path> file = Optional.empty();

  @Override
  Optional<Path> copyFile() {
    file = Optional.of(settingsFolder.resolve("copy.sqlite"));
    return file;
  }

  private void leaveRoom() {
    inRoom(RoomViewModel::leave);
    waitUntil("we are out", left::get);
    left.set(false);
  }

  private RoomViewModel readCopy() {
    var model =
        onFxThread(() ->
            new RoomViewModel(
                new Entrance(
                    new Profile("Zoe"),
                    address(),
                    "Ana's room",
                    file,
                    Optional.empty(),
                    Manner.READ_COPY)));
    show(() -> {
      model.setOnLeft(() -> left.set(true));
      model.start();
      return view(model);
    });
    return model;
  }

  @Test
  void whatWasSaidIsReadAndFoundWithTheHostGone() {
    ana.say("#lobby", "the slides are in the blue folder");
    ana.say("Zoe", "only for you");
    waitForMessage("the slides are in the blue folder");
    waitUntil("the private one is here", () -> shown(".conversation-name").contains("Ana"));
    leaveRoom();
    waitForCopy("#lobby", "the slides are in the blue folder");
    waitForCopy("Ana", "only for you");
    host.close();
    room = readCopy();
    waitForMessage("the slides are in the blue folder");
    waitUntil(
        "all conversations are there",
        () -> shown(".conversation-name").equals(List.of("lobby", "Ana")));
    assertThat(shown("#copyLine .label").getFirst()).startsWith("You are reading your copy");
    assertThat(seen(".input-text")).isZero();
    press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
    write("blue fold");
    waitUntil("it is found", () -> seen(".found-cell:filled .found") == 1);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil("it is shown and marked", () -> seen(".row-cell:selected") == 1);
  }

  @Test
  void onReturnTheListOpensAtWhatIsNew() {
    for (int i = 0; i < 60; i++) {
      ana.say("#lobby", "old " + i);
    }
    waitForMessage("old 59");
    leaveRoom();
    for (int i = 0; i < 90; i++) {
      ana.say("#lobby", i == 50 ? "Zoe: are you there?" : "new " + i);
    }
    waitUntil("all is said", () -> anaHears("new 89"));
    room = enter("Zoe");
    waitForMessage("new 0");
    waitUntil("the line is there", () -> shown(".divider.new .label").contains("new"));
    waitForMessage("old 59");
    assertThat(messages()).doesNotContain("new 89");
    waitUntil("the mention counts", () -> shown(".mention-badge").contains("@1"));
    clickOn(".jump");
    waitForMessage("new 89");
    waitUntil("all is read", () -> shown(".unread-badge").isEmpty());
    leaveRoom();
    room = enter("Zoe");
    waitForMessage("new 89");
    assertThat(room.unreadProperty().get()).isZero();
    assertThat(room.linkProperty().get()).isInstanceOf(Link.Online.class);
  }
}

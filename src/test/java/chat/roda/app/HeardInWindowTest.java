package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody hears of the whole window who listens to it. */
class HeardInWindowTest extends CompanyTest {
  @BeforeEach
  void listen() {
    onFxThread(() -> {
      Toolkit.listen(true);
      return stage;
    });
  }

  @AfterEach
  void listenNoMore() {
    onFxThread(() -> {
      Toolkit.listen(false);
      return stage;
    });
  }

  private void hears(String words) {
    waitUntil(
        "“" + words + "” is heard",
        () -> {
          String name = stage.getScene().getFocusOwner().getAccessibleText();
          return name != null && name.contains(words);
        });
  }

  @Test
  void aPrivateMessageElsewhereIsHeard() {
    try (var bea = hostedWithBea()) {
      bea.client().say("ana", "psst");
      hears("psst");
    }
  }

  @Test
  void thatTheConnectionIsLostAndBackIsHeard() throws Exception {
    var room = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH);
    var options = new HostOptions("127.0.0.1", port, room, Limits.NONE);
    try (var _ = Host.start(options, new MemoryLog())) {
      openWindow("ana");
      clickOn("#address").eraseText(25).write(new RoomAddress("127.0.0.1", port).toString());
      type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().endsWith("Bea's room – Roda"));
    }
    hears("The room was closed by its host.");
    try (var _ = Host.start(options, new MemoryLog())) {
      hears("Connected again.");
    }
  }
}

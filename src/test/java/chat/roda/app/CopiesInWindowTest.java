package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.Privacy;
import chat.roda.settings.Settings;
import chat.roda.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The person's own copies, from the start page and from the menus. */
class CopiesInWindowTest extends ProgramTest {
  private Host otherHost() throws Exception {
    var room = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH);
    return Host.start(new HostOptions("127.0.0.1", port, room, Limits.NONE), new MemoryLog());
  }

  /**
   * Goes into Bea's room, hears something, and is on the start page again when the host is gone.
   */
  private void visit() throws Exception {
    try (var host = otherHost();
        var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
      bea.says("the key is under the mat");
      seesSoon("the key is under the mat");
      chord(KeyCode.CONTROL, KeyCode.W);
      waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
      waitUntil("the host has let go of us", () -> host.connections() == 1);
    }
  }

  private List<Path> copies() throws IOException {
    Path folder = settingsFolder.resolve("copies");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void aRoomWhoseHostIsGoneIsReadFromTheStartPage() throws Exception {
    openWindow("ana");
    visit();
    clickOn("#join-room");
    waitUntil("joining has failed", () -> lookup("#read-copy").query().isVisible());
    clickOn("#read-copy");
    seesSoon("the key is under the mat");
    seesSoon("You are reading your copy of “Bea's room”");
    clickOn("#closeCopy");
    waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
    Node read = lookup(".recent-read").query();
    clickOn(read);
    seesSoon("the key is under the mat");
  }

  @Test
  void allCopiesAreDeletedAfterAQuestion() throws Exception {
    openWindow("ana");
    visit();
    waitUntil("there is a copy", () -> !copies().isEmpty());
    choose("#menu-room", "#menu-delete-copies");
    seesSoon("Delete your copies?");
    clickOn("Delete");
    seesSoon("Your copies were deleted.");
    assertThat(copies()).isEmpty();
  }

  @Test
  void whoWantsNoCopyGetsNone() throws Exception {
    openWindow(
        Settings.DEFAULTS
            .withNickname("ana")
            .with(new HostedRoomChoice("", port))
            .with(Privacy.DEFAULT.withKeepsCopies(false)));
    visit();
    assertThat(copies()).isEmpty();
    assertThat(lookup("#read-copy").query().isVisible()).isFalse();
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chat.roda.host.HostProcess;
import chat.roda.texts.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Two hosts of one room would write what is said into one file. */
class RoomLockTest extends ProgramTest {
  private Optional<RoomLock> take(String roomName) {
    return RoomLog.lock(Optional.of(settingsFolder), roomName);
  }

  @Test
  void aSecondHostOfARoomSaysThatItIsOpenAndDoesNotOpenIt() throws Exception {
    String data = "--data=" + settingsFolder;
    var err = new StringWriter();
    try (var _ = new HostProcess(data, "--name=Lab", "--listen=127.0.0.1")) {
      var line = RodaCommand.commandLine(Language.ENGLISH).setErr(new PrintWriter(err));
      assertThat(line.execute("host", data, "--name=Lab", "--port=0", "--listen=127.0.0.1"))
          .isOne();
      assertThat(take("Office")).as("another room").hasValueSatisfying(RoomLock::close);
    }
    assertThat(err.toString()).contains("A room called Lab is open on this computer already");
    assertThat(take("Lab")).as("it was killed").hasValueSatisfying(RoomLock::close);
  }

  /** What this program has asked for twice is still kept from other programs. */
  @Test
  void whoIsRefusedHereOpensTheRoomToNobody() throws Exception {
    try (var _ = take("Lab").orElseThrow()) {
      assertThat(take("Lab")).isEmpty();
      assertThatThrownBy(() ->
              new HostProcess("--data=" + settingsFolder, "--name=Lab", "--listen=127.0.0.1")
                  .close())
          .hasMessage("the host did not open its room");
    }
  }

  @Test
  void theWindowSaysSoAndHostsOnceItIsClosed() {
    openWindow("ana");
    try (var _ = take("ana's room").orElseThrow()) {
      chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
      seesSoon("A room called ana's room is open on this computer already.");
    }
    type(KeyCode.ESCAPE);
    hostByKey();
    assertThat(take("ana's room")).isEmpty();
  }

  @Test
  void aHostThatIsAboutToEndIsWaitedFor() throws Exception {
    var next = new FutureTask<>(() -> take("Lab"));
    try (var _ = take("Lab").orElseThrow()) {
      Thread waiting = Thread.ofPlatform().start(next);
      waitUntil("it waits", () -> waiting.getState() == Thread.State.TIMED_WAITING);
    }
    assertThat(next.get()).hasValueSatisfying(RoomLock::close);
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.host.HostProcess;
import chat.roda.settings.Settings;
import chat.roda.settings.SettingsStore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program with its window, which the system asks to end: a log-out, a SIGTERM. */
@DisabledOnOs(OS.WINDOWS)
class CutShortTest {
  @TempDir private Path folder;

  /** Goes into a channel by a second start: a window that is still opening does so afterwards. */
  private void awaitWindow(OnePerson bea, int port, String channel) {
    bea.client().join("#" + channel);
    bea.hears("that she is in", new RoomEvent.Entered("#" + channel)::equals);
    assertThat(OneWindow.tell(folder, "roda://127.0.0.1:" + port + "/" + channel)).isTrue();
    bea.hears(
        "that ana came there",
        e -> e instanceof RoomEvent.CameIn in && in.channel().equals("#" + channel));
  }

  @Test
  void itSaysGoodbyeInItsRooms() throws Exception {
    try (var store = SettingsStore.open(folder)) {
      store.change(_ -> Settings.DEFAULTS.withNickname("ana"));
    }
    try (var host = new HostProcess("--forget");
        var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", host.port()))) {
      List<String> command = HostProcess.program("-Dglass.platform=Headless", "-Dprism.order=sw");
      command.addAll(List.of("--data=" + folder, "join", "127.0.0.1:" + host.port()));
      Process program = new ProcessBuilder(command).inheritIO().start();
      try {
        bea.hears("that ana came", e -> e instanceof RoomEvent.CameIn);
        awaitWindow(bea, host.port(), "dev");
        awaitWindow(bea, host.port(), "tea");
        program.destroy();
        assertThat(bea.hearsWhyOneWent()).doesNotContain("Connection");
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
      } finally {
        program.destroyForcibly();
      }
    }
  }
}

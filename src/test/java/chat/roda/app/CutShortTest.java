package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.host.HostProcess;
import chat.roda.settings.Settings;
import chat.roda.settings.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program with its window, which the system asks to end: a log-out, a SIGTERM. */
@DisabledOnOs(OS.WINDOWS)
class CutShortTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(20);

  @TempDir private Path folder;

  /** By then the window is open: while it opens, a slow machine is not done in time. */
  private void awaitNoted(String room) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.readString(folder.resolve("settings.json")).contains(room)) {
      assertThat(Instant.now()).as("the room is noted").isBefore(end);
      LockSupport.parkNanos(POLL.toNanos());
    }
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
        awaitNoted("127.0.0.1:" + host.port());
        program.destroy();
        var reason = new AtomicReference<>("");
        bea.hears(
            "that ana went",
            e -> {
              if (e instanceof RoomEvent.WentOut went) {
                reason.set(went.reason());
              }
              return e instanceof RoomEvent.WentOut;
            });
        assertThat(reason.get()).doesNotContain("Connection");
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
      } finally {
        program.destroyForcibly();
      }
    }
  }
}

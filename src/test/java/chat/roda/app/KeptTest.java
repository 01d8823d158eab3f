package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.history.Keeping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
  @TempDir private Path folder;

  @Test
  void whatWasKeptIsThereAtTheNextStart() {
    try (Kept kept = Kept.read(Optional.of(folder))) {
      kept.settings().change(old -> old.withNickname("ana"));
      kept.drafts().keep("10.0.0.1:5005", "#lobby", "half a sent");
    }
    try (Kept kept = Kept.read(Optional.of(folder))) {
      assertThat(kept.settings().current().nickname()).isEqualTo("ana");
      assertThat(kept.drafts().find("10.0.0.1:5005", "#lobby")).isEqualTo("half a sent");
      assertThat(kept.data()).isEqualTo(folder);
    }
  }

  /** In a folder that was chosen, too, which may be open to others for other things. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseLooksIntoTheCopiesAndTheRooms() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Kept.read(Optional.of(folder)).close();
    var keeping = new Keeping(Duration.ofDays(1), 1 << 20, false);
    RoomLog.open(Optional.of(folder), "Sala", keeping).close();
    for (String name : List.of("copies", "rooms")) {
      var permissions = Files.getPosixFilePermissions(folder.resolve(name));
      assertThat(PosixFilePermissions.toString(permissions)).as(name).isEqualTo("rwx------");
    }
  }
}

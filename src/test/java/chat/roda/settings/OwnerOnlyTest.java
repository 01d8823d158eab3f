package chat.roda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {
  @TempDir private Path folder;

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private Path open(String name) throws Exception {
    Path open = Files.createDirectory(folder.resolve(name));
    return Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void aFolderIsMadeForItsOwnerAloneWithThoseAboveIt() throws Exception {
    OwnerOnly.makeFolder(folder.resolve("roda").resolve("rooms"));
    assertThat(permissions(folder.resolve("roda"))).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("roda").resolve("rooms"))).isEqualTo("rwx------");
  }

  @Test
  void whatIsThereIsClosedWhereItIsTheProgramsOwn() throws Exception {
    Path closed = open("closed");
    OwnerOnly.closeFolder(closed);
    assertThat(permissions(closed)).isEqualTo("rwx------");
    Path others = open("others");
    OwnerOnly.makeFolder(others);
    assertThat(permissions(others)).isEqualTo("rwxr-xr-x");
  }

  /** So nobody else reads drafts in a folder that the person has chosen, either. */
  @Test
  void whatIsSavedIsForItsOwnerAlone() throws Exception {
    Path chosen = open("chosen");
    try (var file = new LaterFile(chosen, "a.json", Duration.ZERO, () -> "{}")) {
      file.changed();
    }
    assertThat(permissions(chosen.resolve("a.json"))).isEqualTo("rw-------");
  }
}

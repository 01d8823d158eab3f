package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void theProgramSaysTheVersionOfTheBuild() throws Exception {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>roda</artifactId>\n  <version>" + Version.NUMBER + "</version>");
  }

  @Test
  void soDoesItsHost() throws Exception {
    String commands = "src/main/java/chat/roda/host/command/connection/ServerCommands.java";
    assertThat(Files.readString(Path.of(commands)))
        .contains("VERSION = \"Roda-" + Version.NUMBER + "\";");
  }
}

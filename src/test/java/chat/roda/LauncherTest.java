package chat.roda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the script that the Linux packages have starts. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
  private static final String BOTH_COMPILERS = "-XX:TieredStopAtLevel=4";

  @TempDir private Path folder;

  /** The packages' folder, with a Java that tells how it was called. */
  @BeforeEach
  void install() throws IOException {
    String script = Files.readString(Path.of("packaging/linux/launcher"));
    write("bin/roda", script.replace("@options@", "-of-all").replace("@module@", "the-module"));
    write("lib/runtime/bin/roda", "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
  }

  private void write(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    assertThat(Files.writeString(file, script).toFile().setExecutable(true)).isTrue();
  }

  private List<String> start(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(folder.resolve("bin/roda").toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().toList();
    }
  }

  @Test
  void aRoomWithoutAWindowHasBothCompilers() throws Exception {
    List<String> called = start("host", "--name", "Sala da Ana");
    assertThat(called).startsWith("-of-all", BOTH_COMPILERS).endsWith("--name", "Sala da Ana");
  }

  @Test
  void theWindowOpensWithTheFirstAlone() throws Exception {
    assertThat(start()).contains("-of-all", "the-module").doesNotContain(BOTH_COMPILERS);
    assertThat(start("join", "host")).endsWith("join", "host").doesNotContain(BOTH_COMPILERS);
  }
}

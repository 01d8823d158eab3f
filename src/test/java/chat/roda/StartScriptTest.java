package chat.roda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code packaging/start} says where there is no display: nothing is built for that. */
@EnabledOnOs(OS.LINUX)
class StartScriptTest {
  @ParameterizedTest
  @ValueSource(strings = {"join 127.0.0.1", "roda://127.0.0.1", "--data /nowhere"})
  void whoeverWantsAWindowIsToldThatThereIsNoDisplay(String arguments) throws Exception {
    Process process = start(arguments.split(" "));
    try (var err = process.errorReader(StandardCharsets.UTF_8)) {
      assertThat(err.lines()).hasSize(1).first().asString().startsWith("There is no display here.");
    }
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private static Process start(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("sh", "packaging/start"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    var environment = builder.environment();
    environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES"));
    environment.put("LANG", "C.UTF-8");
    return builder.start();
  }
}

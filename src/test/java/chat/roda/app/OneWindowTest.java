package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {
  @TempDir private Path folder;

  @Test
  void aSecondStartIsHeardByTheFirst() {
    List<String> heard = new CopyOnWriteArrayList<>();
    assertThat(OneWindow.tell(folder, "")).as("nobody is there").isFalse();
    try (var _ = OneWindow.open(folder, heard::add).orElseThrow()) {
      assertThat(OneWindow.tell(folder, "roda://10.0.0.1/ação")).isTrue();
      assertThat(OneWindow.tell(folder, "")).isTrue();
      assertThat(heard).containsExactly("roda://10.0.0.1/ação", "");
      assertThat(OneWindow.open(folder, heard::add)).as("there is one").isEmpty();
    }
    assertThat(OneWindow.tell(folder, "")).as("it is closed").isFalse();
  }

  /** After {@code kill -9} the socket's file is still there. */
  @Test
  void whatAKilledOneLeftBehindIsInNobodysWay() throws Exception {
    Files.createFile(folder.resolve("window.socket"));
    assertThat(OneWindow.tell(folder, "")).isFalse();
    List<String> heard = new CopyOnWriteArrayList<>();
    try (var _ = OneWindow.open(folder, heard::add).orElseThrow()) {
      assertThat(OneWindow.tell(folder, "x")).isTrue();
    }
    assertThat(heard).containsExactly("x");
  }
}

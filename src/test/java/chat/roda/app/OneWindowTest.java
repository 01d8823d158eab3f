package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {
  @TempDir private Path folder;

  @Test
  void aSecondStartIsHeardByTheFirst() {
    List<String> heard = new CopyOnWriteArrayList<>();
    assertThat(OneWindow.tell(folder, "")).as("nobody is there").isFalse();
    try (var one = OneWindow.open(folder).orElseThrow()) {
      one.listen(heard::add);
      assertThat(OneWindow.tell(folder, "roda://10.0.0.1/ação")).isTrue();
      assertThat(OneWindow.tell(folder, "")).isTrue();
      assertThat(heard).containsExactly("roda://10.0.0.1/ação", "");
      assertThat(OneWindow.open(folder)).as("there is one").isEmpty();
    }
    assertThat(OneWindow.tell(folder, "")).as("it is closed").isFalse();
  }

  @Test
  void aSecondStartWaitsUntilTheFirstListens() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    try (var one = OneWindow.open(folder).orElseThrow()) {
      var told = CompletableFuture.supplyAsync(() -> OneWindow.tell(folder, "x"));
      one.listen(heard::add);
      assertThat(told.get(20, TimeUnit.SECONDS)).isTrue();
      assertThat(heard).containsExactly("x");
    }
  }

  /** After {@code kill -9} the socket's file is still there. */
  @Test
  void whatAKilledOneLeftBehindIsInNobodysWay() throws Exception {
    Files.createFile(folder.resolve("window.socket"));
    assertThat(OneWindow.tell(folder, "")).isFalse();
    List<String> heard = new CopyOnWriteArrayList<>();
    try (var one = OneWindow.open(folder).orElseThrow()) {
      one.listen(heard::add);
      assertThat(OneWindow.tell(folder, "x")).isTrue();
    }
    assertThat(heard).containsExactly("x");
  }
}

package chat.roda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be written is told, and written when it can be. */
class LaterFileTest {
  @TempDir private Path temporary;

  private final BlockingQueue<Path> told = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

  private String text() {
    asked.add("asked");
    return "what is new";
  }

  @Test
  void whatCannotBeWrittenIsToldOnceAndTriedAgain() throws Exception {
    Path folder = temporary.resolve("folder");
    Files.writeString(folder, "in the way");
    try (var file = new LaterFile(folder, "book.json", Duration.ofMillis(1), this::text)) {
      file.setOnNotSaved(told::add);
      file.changed();
      assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(folder.resolve("book.json"));
      for (int tries = 0; tries < 3; tries++) {
        assertThat(asked.poll(10, TimeUnit.SECONDS)).isNotNull();
      }
      Files.delete(folder);
      Instant end = Instant.now().plusSeconds(10);
      while (!Files.exists(folder.resolve("book.json"))) {
        assertThat(Instant.now()).isBefore(end);
        var _ = asked.poll(30, TimeUnit.MILLISECONDS);
      }
      assertThat(told).isEmpty();
    }
    assertThat(folder.resolve("book.json")).hasContent("what is new");
  }
}

package chat.roda.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is written down: through the program's own loggers, as anything in it does. */
class LogFileTest {
  private static final System.Logger LOG = System.getLogger("chat.roda.test");

  @TempDir private Path data;

  private final LogFile file = new LogFile(() -> Optional.of(LogFolder.in(data)));

  @BeforeEach
  void begin() {
    file.attach();
  }

  @AfterEach
  void end() {
    Logger.getLogger("").removeHandler(file);
  }

  private Path log() {
    return LogFolder.in(data).resolve(LogFile.NAME);
  }

  private String written() throws IOException {
    return Files.readString(log());
  }

  @Test
  void whereItHappenedIsWrittenAndNobodysWords() throws Exception {
    LOG.log(
        System.Logger.Level.ERROR,
        "nobody caught this",
        new IllegalStateException("I love you", new IOException("Connection reset")));
    assertThat(written())
        .contains("SEVERE chat.roda.test: nobody caught this\n")
        .contains("java.lang.IllegalStateException\n")
        .contains("chat.roda.app.log.LogFileTest.whereItHappened")
        .contains("because of java.io.IOException: Connection reset")
        .doesNotContain("I love you");
  }

  @Test
  void aRecordHasOneLineWhateverIsInIt() throws Exception {
    LOG.log(System.Logger.Level.WARNING, "{0} cannot be saved", "a\r\nb" + "c".repeat(1000));
    assertThat(written())
        .hasLineCount(1)
        .contains("WARNING chat.roda.test: a bcc")
        .hasSizeLessThan(600);
  }

  @Test
  void whatIsOfNoUseLaterMakesNoFile() {
    LOG.log(System.Logger.Level.DEBUG, "closing");
    assertThat(LOG.isLoggable(System.Logger.Level.DEBUG)).isFalse();
    assertThat(LogFolder.in(data)).doesNotExist();
  }

  @Test
  void othersOnTheMachineCannotLookIntoIt() throws Exception {
    LOG.log(System.Logger.Level.WARNING, "something");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log().getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void itIsBoundedAndKeepsTheNewest() throws Exception {
    Files.createDirectories(log().getParent());
    for (int turn = 0; turn < 3; turn++) {
      Files.writeString(log(), "x".repeat((int) LogFile.MOST));
      LOG.log(System.Logger.Level.WARNING, "turn {0}", turn);
      assertThat(written()).contains("turn " + turn).hasSizeLessThan(200);
    }
    try (var files = Files.list(log().getParent())) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNoFault() throws Exception {
    Files.writeString(LogFolder.in(data), "in the way");
    LOG.log(System.Logger.Level.WARNING, "something");
    assertThat(LogFolder.in(data)).hasContent("in the way");
  }

  @Test
  void aSurpriseIsLoggedAlwaysAndToldOnceAMinute() throws Exception {
    List<String> told = new ArrayList<>();
    var now = new Instant[] {Instant.EPOCH};
    var uncaught = new Uncaught(() -> now[0]);
    uncaught.setTelling(() -> told.add("told"));
    for (int i = 0; i < 3; i++) {
      uncaught.uncaughtException(Thread.currentThread(), new IllegalStateException());
    }
    assertThat(told).hasSize(1);
    assertThat(written().split("nobody caught this", -1)).hasSize(4);
    now[0] = now[0].plus(Uncaught.QUIET);
    uncaught.uncaughtException(Thread.currentThread(), new IllegalStateException());
    assertThat(told).hasSize(2);
  }
}

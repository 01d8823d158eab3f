package chat.roda.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
  private static final String ADDRESS = "https://example.org/?a=1&b=$HOME'`\"";

  private final List<String> otherwise = new ArrayList<>();

  @TempDir Path folder;

  /** A program that writes down how it was called, and does not end before that was read. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void theAddressIsGivenAsItStands() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    new Browser(List.of("sh", "-c", "echo \"$1\" > '" + pipe + "'", "opener"), otherwise::add)
        .open(ADDRESS);
    assertThat(Files.readString(pipe)).isEqualTo(ADDRESS + "\n");
    assertThat(otherwise).isEmpty();
  }

  @Test
  void withoutTheProgramTheToolkitOpensIt() {
    new Browser(List.of(folder.resolve("none").toString()), otherwise::add).open(ADDRESS);
    assertThat(otherwise).containsExactly(ADDRESS);
  }

  /** A browser that runs with what is for a small Java program is slower, or larger, for no use. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void allThatTheLauncherSetsIsTakenAwayAgain() throws IOException, InterruptedException {
    Path ended = folder.resolve("roda-and-its-browser");
    String launcher =
        Files.readString(Path.of("packaging/linux/launcher"))
            .replaceAll("(?m)^exec .*", "env > '" + ended + "'");
    Process shell = new ProcessBuilder("sh", "-c", launcher, "roda").start();
    assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
    List<String> set = new ArrayList<>(Files.readAllLines(ended));
    set.removeAll(environment());
    set.removeIf(one -> one.startsWith("_=") || one.startsWith("SHLVL=") || one.startsWith("PWD="));
    assertThat(set).isNotEmpty();
    assertThat(Browser.OF_LAUNCHER.entrySet()).extracting(Object::toString).containsAll(set);
  }

  private static List<String> environment() {
    return System.getenv().entrySet().stream().map(Object::toString).toList();
  }
}

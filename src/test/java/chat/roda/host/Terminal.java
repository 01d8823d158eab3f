package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A program in a terminal of its own (tmux), that is typed into and looked at. */
final class Terminal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LOOK_EVERY_NANOS = 20_000_000;

  private final String socket;
  private final long program;

  /** Starts {@code command} with {@code home} as its person's home. */
  Terminal(Path home, String... command) throws IOException {
    socket = home.resolve("tmux").toString();
    List<String> all =
        new ArrayList<>(List.of("new-session", "-d", "-x", "160", "-y", "50", "env"));
    all.addAll(List.of("HOME=" + home, "TERM=screen-256color", "LC_ALL=C.UTF-8"));
    all.addAll(List.of(command));
    tmux(all);
    program = Long.parseLong(tmux(List.of("display", "-p", "#{pane_pid}")).strip());
  }

  /** Whether the programs can be started on this machine. */
  static boolean has(String... programs) {
    return Stream.of(programs)
        .allMatch(program ->
            Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Path.of(folder, program).toFile().canExecute()));
  }

  /** Types a line, and Enter. */
  void type(String line) throws IOException {
    tmux(List.of("send-keys", "-l", line));
    tmux(List.of("send-keys", "Enter"));
  }

  /** Waits until {@code regex} is seen in a line of the screen. */
  void see(String regex) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String screen = screen();
    while (screen.lines().noneMatch(line -> line.matches(".*" + regex + ".*"))) {
      if (System.nanoTime() > end) {
        fail("never seen: " + regex + " on\n" + screen);
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
      screen = screen();
    }
  }

  private String screen() throws IOException {
    return tmux(List.of("capture-pane", "-p"));
  }

  private String tmux(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket, "-f", "/dev/null"));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Ends the program and its terminal, and waits until it has written its last files. */
  @Override
  public void close() throws IOException {
    var running = ProcessHandle.of(program);
    tmux(List.of("kill-server"));
    running.ifPresent(it ->
        assertThat(it.onExit()).succeedsWithin(PATIENCE).as("the program has ended").isNotNull());
  }
}

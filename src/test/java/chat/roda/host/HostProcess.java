package chat.roda.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program itself, hosting a room without a window in a process of its own. */
public final class HostProcess implements AutoCloseable {
  /** The JVM's options, as {@code packaging/start} has them for a room without a window. */
  public static final List<String> JVM =
      List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmn32m", "-XX:+AlwaysPreTouch");

  private static final Pattern OPEN = Pattern.compile(".* is open on port (\\d+)\\.");

  private static final Pattern HEAP = Pattern.compile("total \\d+K, used (\\d+)K");

  private final Process process;
  private final int port;

  /** Starts it, and waits until its room is open. */
  public HostProcess(String... options) throws IOException {
    this(List.of(), options);
  }

  /** Starts it by way of another command, which becomes it. */
  HostProcess(List<String> by, String... options) throws IOException {
    List<String> command = new ArrayList<>(by);
    command.addAll(program(JVM.toArray(String[]::new)));
    command.addAll(List.of("host", "--port=0"));
    command.addAll(List.of(options));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    port = awaitPort();
  }

  /** How the program is started with these options of the JVM; what it is to do follows. */
  public static List<String> program(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-Duser.language=en", "-Duser.country=US", "-Xlog:disable"));
    Optional<String> modules = Optional.ofNullable(System.getProperty("jdk.module.path"));
    if (modules.isPresent()) {
      command.addAll(
          List.of("--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc", "--module-path"));
      command.addAll(List.of(modules.get(), "--module", "chat.roda/chat.roda.app.Main"));
    } else {
      command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-classpath"));
      command.addAll(List.of(System.getProperty("java.class.path"), "chat.roda.app.Main"));
    }
    return command;
  }

  private int awaitPort() throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher open = OPEN.matcher(line);
      if (open.matches()) {
        return Integer.parseInt(open.group(1));
      }
    }
    throw new IOException("the host did not open its room");
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** As {@code kill -9} does: nothing of it runs any more. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** As the system, or {@code kill}, asks it to end. */
  void terminate() {
    process.destroy();
  }

  /** Whether it has ended within that time. */
  boolean hasEndedWithin(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** A figure of {@code /proc/PID/status}, such as {@code VmRSS} in kB, {@code Threads}. */
  long status(String key) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith(key + ":"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as this process sees it, which may have file systems of its own. */
  Path seenByIt(Path file) {
    return Path.of("/proc/" + pid() + "/root" + file);
  }

  /** How many files and sockets it has open. */
  long descriptors() {
    try (Stream<Path> all = Files.list(Path.of("/proc/" + pid() + "/fd"))) {
      return all.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many KiB of its heap are in use after a collection. */
  long heapAfterGc() throws IOException {
    ask("GC.run");
    return HEAP.matcher(ask("GC.heap_info"))
        .results()
        .mapToLong(part -> Long.parseLong(part.group(1)))
        .sum();
  }

  private String ask(String question) throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asking = new ProcessBuilder(jcmd, Long.toString(pid()), question).start();
    try (var answer = asking.inputReader()) {
      return String.join("\n", answer.lines().toList());
    }
  }

  @Override
  public void close() {
    kill();
  }
}

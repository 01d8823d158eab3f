package chat.roda;

import chat.roda.irc.Verb;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs Jazzer on a target, in a process of its own: coverage-guided, with the language's words as a
 * dictionary. What it has found out is kept in {@code target/fuzz} for the next run.
 */
public final class Fuzzing {
  /** A class with a method {@code fuzzerTestOneInput(byte[])} each. */
  public static final List<String> TARGETS =
      List.of(
          "chat.roda.irc.MessagesTarget",
          "chat.roda.net.LinesTarget",
          "chat.roda.host.SnifferTarget",
          "chat.roda.host.DialectsTarget",
          "chat.roda.host.SocketTarget",
          "chat.roda.history.StoreTarget");

  private static final Path FOLDER = Path.of("target", "fuzz");
  private static final String EXECUTIONS = "stat::number_of_executed_units: ";
  private static final List<String> WORDS =
      List.of(
          "LS",
          "REQ",
          "END",
          "LIST",
          "LATEST",
          "BEFORE",
          "AFTER",
          "AROUND",
          "BETWEEN",
          "TARGETS",
          "#lobby",
          "#other",
          "ana",
          "bruno",
          "msgid=",
          "timestamp=",
          "@label=1 ",
          "@+draft/reply=",
          "@+draft/edit=~newest~ PRIVMSG #lobby :",
          "REDACT #lobby ~newest~\\x0a",
          "PRIVMSG #lobby :hi\\x0a",
          "message-tags",
          "draft/chathistory",
          "labeled-response",
          "GET / HTTP/1.1",
          "/sair",
          " :",
          "NICK bruno\\x0a",
          "USER b 0 * :b\\x0a",
          "JOIN #lobby\\x0a",
          "\\x0d\\x0a",
          "* 100");

  private Fuzzing() {}

  /**
   * What a run has shown.
   *
   * @param executions how many inputs were tried
   * @param output the end of what Jazzer said
   */
  public record Result(boolean isClean, long executions, Duration time, List<String> output) {}

  /** Fails the target's run where something does not hold. */
  public static void holds(boolean holds, String what, Object about) {
    if (!holds) {
      throw new AssertionError("not so: " + what + ": " + about);
    }
  }

  /**
   * Tries inputs on a target for about {@code time}, or until one is found that fails.
   *
   * @param most how many inputs at most; -1 for as many as there is time for
   */
  public static Result run(String target, Duration time, int most)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(FOLDER.resolve(target));
    Path words = FOLDER.resolve(target + ".dict");
    Files.write(words, dictionary());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-classpath", classPath()));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.addAll(List.of("--target_class=" + target, "--instrumentation_includes=chat.roda.**"));
    // Its targets connect to a port of this machine, and open files, on purpose.
    command.add(
        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery"
            + File.pathSeparator
            + "com.code_intelligence.jazzer.sanitizers.FilePathTraversal");
    command.add("--reproducer_path=" + FOLDER.toAbsolutePath());
    command.addAll(List.of("-artifact_prefix=" + FOLDER.toAbsolutePath() + "/" + target + "-"));
    command.addAll(
        List.of("-max_total_time=" + time.toSeconds(), "-runs=" + most, "-print_final_stats=1"));
    command.addAll(
        List.of(
            "-max_len=6000", "-len_control=0", "-timeout=30", "-rss_limit_mb=0", "-dict=" + words));
    command.add(corpus.toString());
    long start = System.nanoTime();
    Process jazzer = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> output = new ArrayList<>();
    try (BufferedReader lines = jazzer.inputReader()) {
      lines.lines().forEach(output::add);
    }
    boolean clean = jazzer.waitFor() == 0;
    return new Result(
        clean, executions(output), Duration.ofNanos(System.nanoTime() - start), tail(output));
  }

  private static List<String> dictionary() {
    return Stream.concat(Stream.of(Verb.values()).map(verb -> verb.wire() + " "), WORDS.stream())
        .map(word -> '"' + word + '"')
        .toList();
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        Path.of("target", "test-classes").toString(),
        Optional.ofNullable(System.getProperty("jdk.module.path")).orElse(""),
        System.getProperty("java.class.path"));
  }

  private static long executions(List<String> output) {
    return output.stream()
        .filter(line -> line.startsWith(EXECUTIONS))
        .mapToLong(line -> Long.parseLong(line.substring(EXECUTIONS.length()).strip()))
        .sum();
  }

  private static List<String> tail(List<String> output) {
    return List.copyOf(output.subList(Math.max(0, output.size() - 60), output.size()));
  }
}

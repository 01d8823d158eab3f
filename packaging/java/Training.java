import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A first run of the program without a display, in which the JVM learns what a start needs: a
 * window that comes into a room on this machine. It writes that down when it ends.
 */
final class Training {
  private static final Pattern OPEN = Pattern.compile(".*port (\\d+)\\.");
  private static final int SECONDS = 10;
  private static final int SECONDS_TO_WRITE = 120;

  private final About about;
  private final Path runtime;

  Training(About about, Path runtime) {
    this.about = about;
    this.runtime = runtime;
  }

  /** Writes the cache. */
  void write(Path cache) throws IOException, InterruptedException {
    Files.deleteIfExists(cache);
    Path data = Files.createTempDirectory("roda-training");
    Files.writeString(data.resolve("settings.json"), "{\"version\":1,\"nickname\":\"ana\"}");
    Process host =
        command(List.of(), List.of("host", "--port=0", "--listen=127.0.0.1", "--forget")).start();
    try {
      List<String> learning =
          List.of("-XX:AOTCacheOutput=" + cache, "-Dglass.platform=Headless", "-Dprism.order=sw");
      List<String> join = List.of("join", "127.0.0.1:" + port(host), "--data=" + data);
      Process window =
          command(learning, join).redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
      window.waitFor(SECONDS, TimeUnit.SECONDS);
      window.destroy();
      window.waitFor(SECONDS_TO_WRITE, TimeUnit.SECONDS);
    } finally {
      host.destroy();
      Tools.delete(data);
    }
    if (!Files.exists(cache)) {
      throw new IOException("the first run has left no " + cache);
    }
  }

  private ProcessBuilder command(List<String> jvm, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(runtime.resolve("bin/java").toString());
    command.addAll(About.JVM);
    command.addAll(jvm);
    command.addAll(List.of("-Duser.language=en", "--module", About.MODULE));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(about.project().toFile())
        .redirectErrorStream(true);
  }

  private static int port(Process host) throws IOException {
    BufferedReader out = host.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher open = OPEN.matcher(line);
      if (open.matches()) {
        return Integer.parseInt(open.group(1));
      }
    }
    throw new IOException("the host has not opened its room");
  }
}

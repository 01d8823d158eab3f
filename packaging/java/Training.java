import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A first run of the program, in which the JVM learns what starts need: coming back into a room on
 * this machine in which something was said, typing there, the question for the nickname, and the
 * start page. It writes that down when it ends. Where there are {@code Xvfb} and {@code xdotool},
 * the run has a real window, and so learns of the system's part of it, too; else it has no display,
 * nobody types, and it is not asked for the nickname.
 */
final class Training {
  private static final Pattern OPEN = Pattern.compile(".*port (\\d+)\\.");
  private static final int SECONDS_TO_LEARN = 4;
  private static final int SECONDS_BETWEEN_TRIES = 3;
  private static final int MOST_TRIES = 20;
  private static final int SECONDS_TO_WRITE = 120;

  /** What the room calls itself; the window keeps it once it is in. */
  private static final String ROOM = "Training";

  /** The window was in that room when the program ended. */
  private static final String BACK =
      """
      {"rooms":[{"address":"%1$s","inside":true}],"shown":"%1$s"}
      """;

  /** As somebody says it, a line a message. */
  private static final String SAID =
      """
      bruno
      good morning
      is *anybody* there? see https://example.org/ :)
      ana: where is the cable? \uD83D\uDE42
      """;

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
    boolean seen = Tools.has("Xvfb") && Tools.has("xdotool");
    Process host =
        program(List.of("host", "--name=" + ROOM, "--port=0", "--listen=127.0.0.1", "--forget"))
            .start();
    Display display = seen ? Display.open() : Display.NONE;
    try {
      int port = portOf(host);
      try (var guest = new Socket(InetAddress.getLoopbackAddress(), port)) {
        guest.getOutputStream().write(SAID.getBytes(StandardCharsets.UTF_8));
        learn(cache, data, display, "127.0.0.1:" + port);
      }
    } finally {
      display.close();
      host.destroy();
      Tools.delete(data);
    }
    if (!Files.exists(cache)) {
      throw new IOException("the first run has left no " + cache);
    }
  }

  private void learn(Path cache, Path data, Display display, String room)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(data.resolve("roda"));
    Files.writeString(folder.resolve("settings.json"), "{\"version\":1,\"nickname\":\"ana\"}");
    Path rooms = Files.writeString(folder.resolve("rooms.json"), BACK.formatted(room));
    List<String> learning = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache));
    learning.addAll(display.options());
    Process window =
        in(data, display, program(learning, List.of()))
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    until(() -> Files.readString(rooms).contains(ROOM), () -> {});
    for (String key : List.of("w", "BackSpace", "F2", "Escape")) {
      TimeUnit.SECONDS.sleep(SECONDS_TO_LEARN);
      display.press(key);
    }
    // A second start hands its link over to the window, which shows the start page: none is there.
    in(data, display, program(List.of("roda://127.0.0.1:1"))).start().waitFor();
    TimeUnit.SECONDS.sleep(SECONDS_TO_LEARN);
    display.press("w");
    TimeUnit.SECONDS.sleep(SECONDS_TO_LEARN);
    window.destroy();
    window.waitFor(SECONDS_TO_WRITE, TimeUnit.SECONDS);
  }

  private interface Question {
    boolean isSo() throws IOException;
  }

  /** Something that a person does, and may do again where it was not heard. */
  private interface Action {
    void run() throws IOException, InterruptedException;
  }

  private static void until(Question done, Action action) throws IOException, InterruptedException {
    for (int tries = 0; !done.isSo(); tries++) {
      if (tries == MOST_TRIES) {
        throw new IOException("the first run does not come into its room");
      }
      TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_TRIES);
      if (!done.isSo()) {
        action.run();
      }
    }
  }

  private ProcessBuilder program(List<String> arguments) {
    return program(List.of(), arguments);
  }

  private ProcessBuilder program(List<String> jvm, List<String> arguments) {
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

  private static ProcessBuilder in(Path data, Display display, ProcessBuilder program) {
    display.show(program);
    // So the program is started as by a click: without arguments.
    for (String name : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "HOME")) {
      program.environment().put(name, data.toString());
    }
    return program;
  }

  private static int portOf(Process host) throws IOException {
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

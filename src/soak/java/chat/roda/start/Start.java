package chat.roda.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to start a program.
 *
 * @param kind one of {@link #KINDS}
 * @param folder where it finds what it kept; made anew for each start
 */
record Start(String name, String kind, Path folder, List<String> command, List<Kept> kept) {
  static final List<String> KINDS = List.of("first", "page", "room");

  /** With a place for the window: it is there after the first start. */
  private static final String SETTINGS =
      """
      {"version":1,"nickname":"ana","window":{"x":20,"y":20,"width":1080,"height":720}}
      """;

  /** A file that the program finds. */
  record Kept(String file, String text) {}

  /** All that there are here. */
  static List<Start> all(Path project, Path scratch, int port) {
    List<String> packaged = List.of(project + "/target/packages-image/roda/bin/roda");
    List<String> plain =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
            "--module-path=" + project + "/target/roda.jar:" + project + "/target/lib",
            "--module=chat.roda/chat.roda.app.Main");
    List<Start> all = new ArrayList<>();
    for (String kind : KINDS) {
      all.add(
          new Start("Roda, " + kind, kind, scratch.resolve("data"), packaged, kept(kind, port)));
      all.add(
          new Start("the same, plain JVM", kind, scratch.resolve("data"), plain, kept(kind, port)));
    }
    if (Files.isExecutable(Path.of("/usr/bin/hexchat"))) {
      // It does not want to be run by the superuser.
      List<String> hexchat =
          List.of("runuser", "-u", "nobody", "--", "hexchat", "--cfgdir=/tmp/start-hexchat");
      all.add(new Start("HexChat", "first", scratch.resolve("data"), hexchat, List.of()));
    }
    return all;
  }

  private static List<Kept> kept(String kind, int port) {
    var settings = new Kept("roda/settings.json", SETTINGS);
    var rooms =
        new Kept(
            "roda/rooms.json",
            """
            {"rooms":[{"address":"127.0.0.1:%1$d","name":"Lobby","inside":true}],
             "shown":"127.0.0.1:%1$d"}
            """
                .formatted(port));
    return switch (kind) {
      case "first" -> List.of();
      case "page" -> List.of(settings);
      default -> List.of(settings, rooms);
    };
  }

  /** Ready to be run as by a click: without arguments, with what it kept in its folder. */
  ProcessBuilder prepare() throws IOException {
    Path fresh = Files.createTempDirectory(Files.createDirectories(folder), "run");
    for (Kept one : kept) {
      Path file = fresh.resolve(one.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, one.text());
    }
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("XDG_CONFIG_HOME", fresh.toString());
    builder.environment().put("XDG_DATA_HOME", fresh.toString());
    return builder;
  }
}

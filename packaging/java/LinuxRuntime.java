import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What jlink leaves to do. JavaFX's libraries stand as files where JavaFX looks for them first:
 * inside the modules, each start would compare them with copies that it keeps in the person's home.
 */
record LinuxRuntime(Path folder) {
  /** Where the libraries are in the modules, as jlink takes it. */
  static final String OF_JAVAFX = "/javafx.graphics/*.so";

  /**
   * Puts the libraries into their place, and takes out of all that are there what only debuggers
   * read.
   *
   * @param modules where the jars are
   */
  void complete(Path modules) throws IOException, InterruptedException {
    Path libraries = folder.resolve("lib");
    try (Stream<Path> jars = Files.list(modules)) {
      for (Path jar : jars.filter(LinuxRuntime::isGraphics).toList()) {
        unpack(jar, libraries);
      }
    }
    if (Tools.has("strip")) {
      try (Stream<Path> all = Files.walk(libraries)) {
        List<String> files = all.map(Path::toString).filter(it -> it.endsWith(".so")).toList();
        Tools.run(folder, Tools.with(List.of("strip", "--strip-unneeded"), files));
      }
    }
  }

  private static boolean isGraphics(Path jar) {
    return jar.getFileName().toString().startsWith("javafx-graphics-");
  }

  private static void unpack(Path jar, Path libraries) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.list(inside.getPath("/"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".so")).toList()) {
        Files.copy(file, libraries.resolve(file.getFileName().toString()));
      }
    }
  }
}

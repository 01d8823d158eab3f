import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A build of a copy of the project in another folder, for another place of the world. */
final class Rebuild implements AutoCloseable {
  private static final List<Map<String, String>> PLACES =
      List.of(
          Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8"),
          Map.of("TZ", "America/Sao_Paulo", "LC_ALL", "pt_BR.UTF-8"));

  private static final List<String> JVM_OF_PLACES =
      List.of("-Duser.language=en", "-Duser.language=pt -Duser.country=BR");

  private final Path folder;

  /** Builds what git knows, as it is now; {@code place} is 0 or 1. */
  Rebuild(Path project, String maven, int place) throws IOException, InterruptedException {
    this.folder = Files.createTempDirectory("roda-again");
    for (String file : new Git(project).ask("-c", "core.quotePath=false", "ls-files")) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(project.resolve(file), copy);
    }
    var builder =
        new ProcessBuilder(maven, "-B", "-ntp", "-q", "-Dmaven.test.skip=true", "package")
            .directory(folder.toFile())
            .inheritIO();
    builder.environment().putAll(PLACES.get(place));
    builder
        .environment()
        .merge("MAVEN_OPTS", JVM_OF_PLACES.get(place), (theirs, ours) -> theirs + " " + ours);
    System.out.println("+ " + String.join(" ", builder.command()) + " in " + folder);
    if (builder.start().waitFor() != 0) {
      close();
      throw new IOException("the build of a copy has failed");
    }
  }

  /** Where its jars are. */
  Path target() {
    return folder.resolve("target");
  }

  /** Compares the program and all that it runs with, byte for byte, and tells what it has seen. */
  static void refuseDifferent(Path one, Path other) throws IOException {
    Map<String, String> sums = sums(one);
    Map<String, String> others = sums(other);
    System.out.printf("roda.jar %s%n         %s%n", sums.get("roda.jar"), others.get("roda.jar"));
    List<String> different =
        Stream.concat(sums.keySet().stream(), others.keySet().stream())
            .distinct()
            .filter(name -> !sums.getOrDefault(name, "").equals(others.getOrDefault(name, "")))
            .sorted()
            .toList();
    if (!different.isEmpty()) {
      throw new Refusal("Two builds of the same differ in " + String.join(", ", different) + ".");
    }
    System.out.println(sums.size() + " jars are the same.");
  }

  private static Map<String, String> sums(Path target) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      for (Path jar : Stream.concat(Stream.of(target.resolve("roda.jar")), libraries).toList()) {
        sums.put(jar.getFileName().toString(), Checksums.of(jar));
      }
    }
    return sums;
  }

  @Override
  public void close() throws IOException {
    Tools.delete(folder);
  }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes a release: the version wherever it stands, the build with all tests, the packages, the bill
 * of materials, the checksums, the commit and its tag. It pushes nothing. See {@code packages.md}
 * for the commands.
 */
final class Release {
  private static final String DRY_RUN = "--dry-run";
  private static final String TWICE = "--twice";

  private final Path project;
  private final String maven;
  private final Git git;

  private Release(Path project, String maven) {
    this.project = project;
    this.maven = maven;
    this.git = new Git(project);
  }

  /**
   * Arguments: the project's folder, Maven's program, and what is wanted: {@code 0.2.0} for a
   * release, {@code 0.2.0 --dry-run} to see what it would change, {@code --twice} to build twice
   * and compare.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    var release = new Release(Path.of(args[0]).toAbsolutePath(), args[1]);
    List<String> words = List.of(args).subList(2, args.length);
    try {
      if (words.equals(List.of(TWICE))) {
        release.buildTwice();
      } else {
        release.make(Version.of(words.isEmpty() ? "" : words.getFirst()), words.contains(DRY_RUN));
      }
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void make(Version version, boolean dry) throws IOException, InterruptedException {
    refuseWhatIsNotReady(version);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Map<Path, String> changes = new Places(project).with(version, today);
    if (dry) {
      show(changes);
      return;
    }
    try {
      for (var change : changes.entrySet()) {
        Files.writeString(change.getKey(), change.getValue());
      }
      Tools.run(project, List.of(maven, "-B", "-ntp", "-Ppackages,bill", "clean", "verify"));
      try (var again = new Rebuild(project, maven, 1)) {
        Rebuild.refuseDifferent(project.resolve("target"), again.target());
      }
      collect();
      git.run("commit", "--quiet", "--all", "--message=Roda " + version);
    } catch (IOException | InterruptedException | Refusal e) {
      git.run("checkout", "--", ".");
      throw e;
    }
    git.run("tag", "--annotate", "--message=Roda " + version, version.tag());
    System.out.println(version.tag() + " is tagged, and pushed nowhere. Look at target/release.");
  }

  private void refuseWhatIsNotReady(Version version) throws IOException, InterruptedException {
    if (!git.ask("status", "--porcelain").isEmpty()) {
      throw new Refusal("There is something here that is not committed: see git status.");
    }
    List<String> tags = git.ask("tag", "--list", "v*");
    if (tags.contains(version.tag())) {
      throw new Refusal("There is a tag " + version.tag() + " already.");
    }
    Version now = new Places(project).version();
    for (Version one : Version.released(tags)) {
      if (version.compareTo(one) < 0) {
        throw new Refusal(version + " is not higher than " + one + ", which was released.");
      }
    }
    if (version.compareTo(now) < 0) {
      throw new Refusal(version + " is lower than " + now + ", which is in pom.xml.");
    }
  }

  private void show(Map<Path, String> changes) throws IOException {
    for (var change : new TreeMap<>(changes).entrySet()) {
      System.out.println(project.relativize(change.getKey()));
      List<String> before = Files.readAllLines(change.getKey());
      List<String> after = change.getValue().lines().toList();
      before.stream().filter(line -> !after.contains(line)).forEach(it -> line("-", it));
      after.stream().filter(line -> !before.contains(line)).forEach(it -> line("+", it));
    }
  }

  private static void line(String sign, String line) {
    System.out.println("  " + sign + " " + line.strip());
  }

  private void buildTwice() throws IOException, InterruptedException {
    try (var one = new Rebuild(project, maven, 0);
        var other = new Rebuild(project, maven, 1)) {
      Rebuild.refuseDifferent(one.target(), other.target());
    }
    System.out.println("Both builds have made the same.");
  }

  /** All that belongs to the release, in one folder, with checksums that sha256sum checks. */
  private void collect() throws IOException {
    Path folder = project.resolve("target/release");
    Files.createDirectories(folder);
    for (String from : List.of("packages", "bill")) {
      try (Stream<Path> files = Files.list(project.resolve("target").resolve(from))) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      Files.writeString(folder.resolve("SHA256SUMS"), Checksums.of(files.sorted().toList()));
    }
  }
}

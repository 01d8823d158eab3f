package chat.roda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program that makes a release, in a repository of its own with the files that it changes. A
 * script stands for Maven, which would build for minutes.
 */
@DisabledOnOs(OS.WINDOWS)
class ReleaseTest {
  private static final List<String> FILES =
      List.of(
          "pom.xml",
          "packaging/linux/chat.roda.metainfo.xml",
          "src/main/java/chat/roda/app/Version.java",
          "src/main/java/chat/roda/host/command/connection/ServerCommands.java");

  private static final String BUILDS =
      """
      #!/bin/sh
      mkdir -p target/lib target/packages target/bill
      echo program > target/roda.jar
      echo library > target/lib/library.jar
      echo package > target/packages/roda.deb
      echo bill > target/bill/roda.cdx.json
      """;

  /** Of a build that knows where it was made. */
  private static final String DIFFERS = "pwd >> target/roda.jar\n";

  @TempDir private static Path program;

  @TempDir private Path folder;

  private Path project;
  private Path maven;

  @BeforeAll
  static void compile() throws Exception {
    Process compiler =
        new ProcessBuilder(
                ofJdk("javac"),
                "-proc:none",
                "-sourcepath",
                "packaging/java",
                "-d",
                program.toString(),
                "packaging/java/Release.java")
            .inheritIO()
            .start();
    assertThat(compiler.waitFor()).isZero();
  }

  private static String ofJdk(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  @BeforeEach
  void makeRepository() throws Exception {
    project = Files.createDirectory(folder.resolve("project"));
    for (String file : FILES) {
      Path copy = project.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of(file), copy);
    }
    String pom = Files.readString(project.resolve("pom.xml"));
    setVersion(pom, "0.3.0");
    write("CHANGELOG.md", "# Changes\n\n## [Unreleased]\n\n- New things.\n");
    write(".gitignore", "target/\n");
    maven = folder.resolve("maven");
    Files.writeString(maven, BUILDS);
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    git("init", "--quiet");
    git("config", "user.name", "ana");
    git("config", "user.email", "ana@example.org");
    commit();
  }

  private void setVersion(String pom, String version) throws IOException {
    String own = "<artifactId>roda</artifactId>\n  <version>";
    write("pom.xml", pom.replaceFirst(own + "[^<]+", own + version));
  }

  @Test
  void aTreeThatIsNotCleanIsRefused() throws Exception {
    write("new.txt", "");
    assertThat(refusal("0.4.0"))
        .isEqualTo("There is something here that is not committed: see git status.\n");
  }

  @Test
  void aTagThatIsThereIsRefused() throws Exception {
    git("tag", "v0.4.0");
    assertThat(refusal("0.4.0")).isEqualTo("There is a tag v0.4.0 already.\n");
  }

  @Test
  void aVersionThatIsNotHigherIsRefused() throws Exception {
    assertThat(refusal("0.2.9")).isEqualTo("0.2.9 is lower than 0.3.0, which is in pom.xml.\n");
    git("tag", "v0.10.0");
    assertThat(refusal("0.9.0"))
        .isEqualTo("0.9.0 is not higher than 0.10.0, which was released.\n");
  }

  @Test
  void whatIsNoVersionIsRefused() throws Exception {
    assertThat(refusal("next")).isEqualTo("A version is three numbers, such as 0.2.0; not: next\n");
    assertThat(refusal()).startsWith("A version is three numbers");
  }

  @Test
  void aReleaseThatHasNothingToSayIsRefused() throws Exception {
    write("CHANGELOG.md", "# Changes\n\n## [Unreleased]\n\n## [0.3.0] - 2026-01-01\n\n- Old.\n");
    commit();
    assertThat(refusal("0.4.0"))
        .isEqualTo("CHANGELOG.md says nothing under [Unreleased], so there is no release.\n");
  }

  @Test
  void aDryRunShowsWhatWouldChangeAndChangesNothing() throws Exception {
    Result result = release("0.4.0", "--dry-run");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("- <version>0.3.0</version>", "+ <version>0.4.0</version>")
        .contains("+ static final String NUMBER = \"0.4.0\";")
        .contains("+ static final String VERSION = \"Roda-0.4.0\";")
        .contains("+ ## [0.4.0] - 20", "+ <release version=\"0.4.0\" date=\"20");
    assertThat(git("status", "--porcelain")).isEmpty();
    assertThat(git("tag")).isEmpty();
  }

  @Test
  void aReleaseIsACommitATagAndAFolder() throws Exception {
    Result result = release("0.4.0");
    assertThat(result.err()).isEmpty();
    assertThat(git("status", "--porcelain")).isEmpty();
    assertThat(git("show", "--no-patch", "--format=%s", "v0.4.0^{commit}"))
        .isEqualTo("Roda 0.4.0\n");
    assertThat(git("cat-file", "-t", "v0.4.0")).isEqualTo("tag\n");
    assertThat(git("show", "v0.4.0:CHANGELOG.md"))
        .containsPattern(
            "## \\[Unreleased]\n\n## \\[0.4.0] - \\d{4}-\\d\\d-\\d\\d\n\n- New things.\n");
    assertThat(run(project.resolve("target/release"), "sha256sum", "--check", "SHA256SUMS").out())
        .isEqualTo("roda.cdx.json: OK\nroda.deb: OK\n");
  }

  @Test
  void thereIsNoReleaseWhereTwoBuildsDiffer() throws Exception {
    Files.writeString(maven, BUILDS + DIFFERS);
    assertThat(refusal("0.4.0")).isEqualTo("Two builds of the same differ in roda.jar.\n");
    assertThat(git("status", "--porcelain")).isEmpty();
    assertThat(git("tag")).isEmpty();
  }

  private String refusal(String... wanted) throws Exception {
    Result result = release(wanted);
    assertThat(result.code()).isEqualTo(1);
    return result.err();
  }

  private Result release(String... wanted) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(ofJdk("java"), "-XX:TieredStopAtLevel=1", "-classpath"));
    command.addAll(List.of(program.toString(), "Release", project.toString(), maven.toString()));
    command.addAll(List.of(wanted));
    return run(folder, command.toArray(String[]::new));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(project.resolve(file), text);
  }

  private void commit() throws Exception {
    git("add", "--all");
    git("commit", "--quiet", "--message=A state");
  }

  private String git(String... arguments) throws Exception {
    Result result =
        run(project, Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }

  private record Result(int code, String out, String err) {}

  private Result run(Path where, String... command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    var builder =
        new ProcessBuilder(command)
            .directory(where.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "GIT_CONFIG_GLOBAL", "/dev/null"));
    int code = builder.start().waitFor();
    return new Result(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}

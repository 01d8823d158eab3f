import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the version stands in the project, and the date of the release. */
record Places(Path project) {
  private static final String POM = "pom.xml";
  private static final String CHANGELOG = "CHANGELOG.md";

  private static final Pattern OF_POM =
      Pattern.compile("(?<=<artifactId>roda</artifactId>\\s{1,9}<version>)[^<]+");

  private static final Pattern TIME_OF_POM =
      Pattern.compile("(?<=<project.build.outputTimestamp>)[^<]+");

  private static final Pattern OF_PROGRAM = Pattern.compile("(?<=NUMBER = \")[^\"]+");

  private static final Pattern OF_HOST = Pattern.compile("(?<=VERSION = \"Roda-)[^\"]+");

  private static final Pattern RELEASES = Pattern.compile("(?<=<releases>\n)");

  /** What is under this heading is not released yet. */
  private static final String UNRELEASED = "## [Unreleased]\n";

  private static final Pattern NOTES =
      Pattern.compile(Pattern.quote(UNRELEASED) + "(.*?)(?=\n## \\[|\\z)", Pattern.DOTALL);

  /** The one that is in the project now. */
  Version version() throws IOException {
    Matcher found = OF_POM.matcher(read(POM));
    if (!found.find()) {
      throw new IOException("pom.xml has no version");
    }
    return Version.of(found.group());
  }

  /** The files that change, as they will be. */
  Map<Path, String> with(Version version, LocalDate date) throws IOException {
    Map<Path, String> changes = new HashMap<>();
    String pom = replace(POM, read(POM), OF_POM, version.toString());
    put(changes, POM, replace(POM, pom, TIME_OF_POM, date + "T00:00:00Z"));
    change(changes, "src/main/java/chat/roda/app/Version.java", OF_PROGRAM, version.toString());
    change(
        changes,
        "src/main/java/chat/roda/host/command/connection/ServerCommands.java",
        OF_HOST,
        version.toString());
    change(
        changes,
        "packaging/linux/chat.roda.metainfo.xml",
        RELEASES,
        "    <release version=\"" + version + "\" date=\"" + date + "\"/>\n");
    put(changes, CHANGELOG, notes(version, date));
    return changes;
  }

  private String notes(Version version, LocalDate date) throws IOException {
    String text = read(CHANGELOG);
    Matcher notes = NOTES.matcher(text);
    if (!notes.find() || notes.group(1).isBlank()) {
      throw new Refusal("CHANGELOG.md says nothing under [Unreleased], so there is no release.");
    }
    return text.replace(UNRELEASED, UNRELEASED + "\n## [" + version + "] - " + date + "\n");
  }

  private void change(Map<Path, String> changes, String file, Pattern place, String value)
      throws IOException {
    put(changes, file, replace(file, read(file), place, value));
  }

  private static String replace(String file, String text, Pattern place, String value)
      throws IOException {
    if (place.matcher(text).results().count() != 1) {
      throw new IOException(file + " should have exactly one place for it: " + place);
    }
    return place.matcher(text).replaceFirst((MatchResult found) -> value);
  }

  private String read(String file) throws IOException {
    return Files.readString(project.resolve(file)).replace("\r\n", "\n");
  }

  private void put(Map<Path, String> changes, String file, String text) {
    changes.put(project.resolve(file), text);
  }
}

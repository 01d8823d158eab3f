package chat.roda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is as google-java-format writes it. {@code mvn -B -ntp test -Dtest=FormatTest
 * -Dformat=write} rewrites those that are not.
 */
class FormatTest {
  private static final boolean WRITE = "write".equals(System.getProperty("format"));

  @Test
  void everyFileIsFormatted() throws Exception {
    var formatter = new Formatter();
    List<Path> wrong = new ArrayList<>();
    try (var files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String now = Files.readString(file);
        String tidy =
            ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(now), JavaFormatterOptions.Style.GOOGLE);
        String formatted = formatter.formatSource(tidy);
        if (formatted.equals(now)) {
          continue;
        }
        if (WRITE) {
          Files.writeString(file, formatted);
        } else {
          wrong.add(file);
        }
      }
    }
    assertThat(wrong)
        .as("files to format: mvn -B -ntp test -Dtest=FormatTest -Dformat=write")
        .isEmpty();
  }
}

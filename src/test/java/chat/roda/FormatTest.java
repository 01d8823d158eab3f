package chat.roda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
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
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src", "packaging")) {
      try (var all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    assertThat(files.parallelStream().filter(file -> !isFormatted(file)))
        .as("files to format: mvn -B -ntp test -Dtest=FormatTest -Dformat=write")
        .isEmpty();
  }

  /** Whether the file is as it should be, or is now. */
  private static boolean isFormatted(Path file) {
    try {
      String now = Files.readString(file);
      String tidy =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(now), JavaFormatterOptions.Style.GOOGLE);
      String formatted = new Formatter().formatSource(tidy);
      if (WRITE && !formatted.equals(now)) {
        Files.writeString(file, formatted);
      }
      return WRITE || formatted.equals(now);
    } catch (IOException | FormatterException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}

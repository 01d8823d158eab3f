package chat.roda.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The page on what was measured: its tables are replaced, and its pictures. */
final class Page {
  private static final Path PAGE = Path.of("src/site/markdown/benchmarks.md");
  private static final Path PICTURES = Path.of("src/site/resources/images");
  private static final String BEGIN = "<!-- What follows was written by chat.roda.load.Load. -->\n";
  private static final String END = "<!-- Here that ends. -->\n";

  private Page() {}

  /** Takes tables and pictures from the folder of a report. */
  static void publish(Path folder) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (end < begin) {
      throw new IOException(PAGE + " has no place for the tables");
    }
    String tables = Files.readString(folder.resolve(Report.TABLES));
    Files.writeString(PAGE, page.substring(0, begin) + "\n" + tables + "\n" + page.substring(end));
    for (Path picture : pictures(folder)) {
      Files.copy(
          picture, PICTURES.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".svg")).toList();
    }
  }
}

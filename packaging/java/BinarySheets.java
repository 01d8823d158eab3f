import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheets in JavaFX's own form. Where there is one beside a sheet, JavaFX takes it, and
 * need not parse the text.
 */
record BinarySheets(About about) {
  private static final String CONVERTER = "javafx.graphics/com.sun.javafx.css.parser.Css2Bin";

  /** Puts them into the program's jar. */
  void addTo(Path jar) throws IOException, InterruptedException {
    Path folder = about.target("packages-sheets");
    Tools.delete(folder);
    Path made = Files.createDirectories(folder.resolve("css"));
    try (Stream<Path> sheets = Files.list(about.project().resolve("css"))) {
      for (Path sheet : sheets.sorted().toList()) {
        String name = sheet.getFileName().toString().replace(".css", ".bss");
        convert(sheet, made.resolve(name));
      }
    }
    Tools.run(folder, List.of(Tools.ofJdk("jar"), "--update", "--file=" + jar, "-C", ".", "css"));
  }

  private void convert(Path sheet, Path to) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Tools.ofJdk("java"), "--module-path=" + about.target("lib")));
    command.addAll(List.of("--module=" + CONVERTER, sheet.toString(), to.toString()));
    Tools.run(about.project(), command);
  }
}

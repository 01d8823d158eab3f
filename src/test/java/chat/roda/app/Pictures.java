package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** Pictures of windows, as files: a folder for each look, and in it a file for each state. */
final class Pictures {
  private static final String END = ".png";

  private Pictures() {}

  /** Whether somebody wants to look at them. */
  static boolean areWanted() {
    return "write".equals(System.getProperty("screenshots"));
  }

  static void write(Image picture, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Png.of(picture));
    assertThat(file).isNotEmptyFile();
  }

  /** A page that shows all pictures below {@code folder}: each state in all its looks. */
  static void showAll(Path folder) throws IOException {
    Map<String, List<Path>> states;
    try (Stream<Path> files = Files.walk(folder)) {
      states =
          files
              .filter(file -> file.toString().endsWith(END))
              .map(folder::relativize)
              .sorted()
              .collect(Collectors.groupingBy(Pictures::state, TreeMap::new, Collectors.toList()));
    }
    var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Roda</title>");
    page.append("<style>body{font:14px sans-serif;background:#888}figure{display:inline-block;");
    page.append("margin:8px;vertical-align:top}img{max-width:480px}h2{margin:24px 8px 0}</style>");
    states.keySet().forEach(state -> page.append("<a href='#%s'>%s</a> ".formatted(state, state)));
    states.forEach((state, files) -> {
      page.append("<h2 id='%s'>%s</h2>".formatted(state, state));
      files.forEach(file -> page.append(figure(file)));
    });
    Files.writeString(folder.resolve("index.html"), page);
  }

  private static String state(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - END.length());
  }

  private static String figure(Path file) {
    String address = file.toString().replace('\\', '/').replace("%", "%25").replace(" ", "%20");
    return "<figure><figcaption>%s</figcaption><a href='%s'><img loading=lazy src='%s'></a></figure>"
        .formatted(file.getParent(), address, address);
  }
}

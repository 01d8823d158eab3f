import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Files in which {@code @words@} stand for what {@link About} says.
 *
 * @param more words that only these files know
 */
record Templates(About about, Map<String, String> more) {
  /** The file of that name beside the packages' program, filled. */
  String fill(String file) throws IOException {
    Map<String, String> values = new LinkedHashMap<>(more);
    values.put("version", about.version());
    values.put("name", About.NAME);
    values.put("title", About.TITLE);
    values.put("id", About.ID);
    values.put("summary", About.SUMMARY);
    values.put("licence", About.LICENCE);
    values.put("vendor", About.VENDOR);
    values.put("port", Integer.toString(About.PORT));
    String text = Files.readString(about.template(file));
    for (var value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    return text;
  }

  void fill(String file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.writeString(to, fill(file));
  }

  /** The links that open the program, each as the system writes them. */
  static String links(UnaryOperator<String> one, String between) {
    return About.SCHEMES.stream().map(one).collect(Collectors.joining(between));
  }
}

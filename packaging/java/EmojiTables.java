import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the tables in {@code src/main/resources/emoji} anew, for a new version of the pictures or
 * of the names: where the picture of each emoji is, what the picker shows in which order, and the
 * names and keywords in each language.
 *
 * <p>Run after a build, with the files that two npm packages bring: {@code emoji.json} of {@code
 * emoji-datasource-google} (the version from which the pictures were made), and the folders {@code
 * annotations} and {@code annotationsDerived} of {@code cldr-annotations-full} and {@code
 * cldr-annotations-derived-full}, in one folder: {@code java -cp 'target/lib/*'
 * packaging/java/EmojiTables.java FOLDER}.
 */
public final class EmojiTables {
  private static final Path TABLES = Path.of("src/main/resources/emoji");

  private static final Map<String, String> LANGUAGES = Map.of("en", "en", "pt", "pt_BR");

  /** The categories of the source, and what ours are called; the rest are not shown. */
  private static final Map<String, String> CATEGORIES = new LinkedHashMap<>();

  static {
    CATEGORIES.put("Smileys & Emotion", "SMILEYS");
    CATEGORIES.put("People & Body", "PEOPLE");
    CATEGORIES.put("Animals & Nature", "NATURE");
    CATEGORIES.put("Food & Drink", "FOOD");
    CATEGORIES.put("Activities", "ACTIVITIES");
    CATEGORIES.put("Travel & Places", "PLACES");
    CATEGORIES.put("Objects", "OBJECTS");
    CATEGORIES.put("Symbols", "SYMBOLS");
    CATEGORIES.put("Flags", "FLAGS");
  }

  private static final JsonMapper JSON = new JsonMapper();

  private EmojiTables() {}

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<JsonNode> all =
        StreamSupport.stream(JSON.readTree(folder.resolve("emoji.json")).spliterator(), false)
            .sorted(Comparator.comparingInt(e -> e.get("sort_order").asInt()))
            .toList();
    write("pictures.txt", pictures(all));
    write("categories.txt", categories(all));
    for (var language : LANGUAGES.entrySet()) {
      Map<String, JsonNode> words = words(folder, language.getKey());
      write("words_" + language.getValue() + ".txt", shown(all).map(e -> line(e, words)).toList());
    }
  }

  /** One line for each picture, in the order in which they stand in the sheets. */
  private static List<String> pictures(List<JsonNode> all) {
    return all.stream()
        .flatMap(e ->
            Stream.concat(
                Stream.of(e),
                e.has("skin_variations")
                    ? e.get("skin_variations").valueStream()
                    : Stream.<JsonNode>empty()))
        .sorted(
            Comparator.<JsonNode>comparingInt(e -> e.get("sheet_x").asInt())
                .thenComparingInt(e -> e.get("sheet_y").asInt()))
        .map(EmojiTables::characters)
        .toList();
  }

  private static List<String> categories(List<JsonNode> all) {
    List<String> lines = new ArrayList<>();
    CATEGORIES.forEach((theirs, ours) -> {
      lines.add(ours);
      shown(all)
          .filter(e -> e.get("category").asString().equals(theirs))
          .forEach(e -> lines.add(characters(e) + "\t" + shortNames(e)));
    });
    return lines;
  }

  private static Stream<JsonNode> shown(List<JsonNode> all) {
    return all.stream()
        .filter(e -> CATEGORIES.containsKey(e.get("category").asString()))
        .filter(e -> !e.has("obsoleted_by"));
  }

  private static String shortNames(JsonNode emoji) {
    return emoji
        .get("short_names")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.joining(" "));
  }

  private static Map<String, JsonNode> words(Path folder, String language) throws IOException {
    Map<String, JsonNode> words = new HashMap<>();
    for (String kind : List.of("annotationsDerived", "annotations")) {
      Path file = folder.resolve(kind).resolve(language).resolve("annotations.json");
      JSON.readTree(file)
          .get(kind)
          .get("annotations")
          .properties()
          .forEach(e -> words.put(plain(e.getKey()), e.getValue()));
    }
    return words;
  }

  private static String line(JsonNode emoji, Map<String, JsonNode> words) {
    String characters = characters(emoji);
    JsonNode found = words.get(plain(characters));
    String name = found.get("tts").get(0).asString();
    String keywords =
        found
            .get("default")
            .valueStream()
            .map(JsonNode::asString)
            .filter(word -> !name.contains(word))
            .collect(Collectors.joining(","));
    return Normalizer.normalize(characters + "\t" + name + "\t" + keywords, Normalizer.Form.NFC);
  }

  /** Without the sign that asks for a picture, which not everybody writes. */
  private static String plain(String characters) {
    return characters.replace("\uFE0F", "");
  }

  private static String characters(JsonNode emoji) {
    String[] codes = emoji.get("unified").asString().split("-");
    return IntStream.range(0, codes.length)
        .mapToObj(i -> Character.toString(Integer.parseInt(codes[i], 16)))
        .collect(Collectors.joining());
  }

  private static void write(String name, List<String> lines) throws IOException {
    Files.write(TABLES.resolve(name), lines);
  }
}

package chat.roda.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is missing, in no language, and none is there that nobody shows. */
class TextsTest {
  private static final Pattern KEY_IN_FXML = Pattern.compile("\"%([A-Za-z0-9._-]+)\"");
  private static final Pattern BUNDLE = Pattern.compile("\\$\\{bundle:([A-Za-z0-9._-]+)}");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9._-]+)\"");
  private static final Pattern USE =
      Pattern.compile("texts(?:\\(\\))?\\s*\\.(?:get|format)\\(\\s*\"([A-Za-z0-9._-]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern ONE_OF_MANY =
      Pattern.compile(
          "\\b1 (?:new |mais )?(?:people|others|messages|lines|days|years|hours|minutes"
              + "|pessoas|mensagens|linhas|dias|anos|horas|minutos|novas|não lidas)\\b");

  /** What is only said of two and more. */
  private static final Set<String> OF_MANY =
      Set.of("conversation.heard.many", "conversation.names.more");

  /** One part of the program's texts, in both languages. */
  record Part(String name, Texts english, Texts portuguese) {
    Set<String> keys() {
      return new TreeSet<>(english.bundle().keySet());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Part> parts() {
    return List.of(
        new Part("window", Texts.ofWindow(Language.ENGLISH), Texts.ofWindow(Language.PORTUGUESE)),
        new Part("host", Texts.ofHost(Language.ENGLISH), Texts.ofHost(Language.PORTUGUESE)),
        new Part(
            "commandline",
            Texts.ofCommandLine(Language.ENGLISH),
            Texts.ofCommandLine(Language.PORTUGUESE)));
  }

  private static String read(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      var all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }

  private static Set<String> found(Pattern pattern, String in) {
    return pattern
        .matcher(in)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void bothLanguagesHaveTheSameTexts(Part part) {
    assertThat(new TreeSet<>(part.portuguese().bundle().keySet())).isEqualTo(part.keys());
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyTextIsUsed(Part part) throws IOException {
    Set<String> used = found(LITERAL, read("src/main/java", ".java"));
    used.addAll(found(BUNDLE, read("src/main/java", ".java")));
    used.addAll(found(KEY_IN_FXML, read("fxml", ".fxml")));
    assertThat(used).containsAll(part.keys());
  }

  @Test
  void everyTextThatIsUsedIsThere() throws IOException {
    Set<String> known =
        parts().stream().flatMap(part -> part.keys().stream()).collect(Collectors.toSet());
    assertThat(known).containsAll(found(USE, read("src/main/java", ".java")));
    assertThat(parts().getFirst().keys()).containsAll(found(KEY_IN_FXML, read("fxml", ".fxml")));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void bothLanguagesTakeTheSameValues(Part part) {
    for (String key : part.keys()) {
      assertThat(places(part.portuguese().get(key)))
          .as(key)
          .isEqualTo(places(part.english().get(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aTextWithValuesShowsThemAll(Part part) {
    for (String key : part.keys()) {
      for (Texts texts : List.of(part.english(), part.portuguese())) {
        Set<String> places = places(texts.get(key));
        if (places.isEmpty() || texts.get(key).contains("choice") || texts.get(key).contains(",")) {
          continue;
        }
        Object[] values = {"zero", "one", "two", "three", "four"};
        assertThat(texts.format(key, values))
            .as(key)
            .contains(places.stream().map(n -> (String) values[Integer.parseInt(n)]).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void oneIsNotManyOfThem(Part part) {
    for (String key : part.keys()) {
      for (Texts texts : List.of(part.english(), part.portuguese())) {
        if (!places(texts.get(key)).isEmpty() && !OF_MANY.contains(key)) {
          assertThat(texts.format(key, 1, 1, 1, 1, 1)).as(key).doesNotContainPattern(ONE_OF_MANY);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyPatternCanBeRead(Part part) {
    for (String key : part.keys()) {
      for (Texts texts : List.of(part.english(), part.portuguese())) {
        if (!places(texts.get(key)).isEmpty()) {
          var pattern = new MessageFormat(texts.get(key), texts.language().locale());
          assertThat(pattern.getFormatsByArgumentIndex()).as(key).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void theFilesAreInAlphabeticalOrder(Part part) throws IOException {
    for (String language : List.of("en", "pt_BR")) {
      Path file = Path.of("src/main/resources/texts", part.name() + "_" + language + ".properties");
      List<String> keys =
          Files.readAllLines(file).stream()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).as(file.toString()).isSorted().doesNotHaveDuplicates();
    }
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map((MatchResult place) -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

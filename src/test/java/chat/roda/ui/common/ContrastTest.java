package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import chat.roda.ui.Contrast;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.scene.paint.Color;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever can be read can be read by everybody: each colour that our sheets give to text, on each
 * ground that they give, in each theme. WCAG 2.2, success criterion 1.4.3.
 */
class ContrastTest {
  private static final Pattern TOKEN =
      Pattern.compile("^\\s*(-(?:color|roda)-[a-z0-9-]+): ([^;]+);", Pattern.MULTILINE);
  private static final Pattern TEXT =
      Pattern.compile("-fx-(?:text-fill|fill|icon-color|prompt-text-fill): (-[a-z0-9-]+);");
  private static final Pattern RING =
      Pattern.compile("-fx-border-width: (\\d+);\\s*-fx-border-insets: -(\\d+);");
  private static final Pattern GROUND = Pattern.compile("-fx-background-color: ([^;]+);");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern PALE = Pattern.compile("-fx-opacity: (0?\\.\\d+);");

  /** The first ground is what is seen of a ring that lies below the others; else it is a border. */
  private static final Pattern RING_COLOUR =
      Pattern.compile("-fx-(?:border-color: (-[a-z-]+);|background-color: (-[a-z-]+),)");

  /** What cannot be used need not be read (WCAG 2.2, 1.4.3); and what has no words in it. */
  private static final Pattern MAY_BE_PALE =
      Pattern.compile(":disabled|\\.scroll-bar|\\.corner|-divider|\\.arrow-button|\\.thumb");

  /** Text that always stands on a strong ground. */
  private static final String ON_STRONG = "-color-fg-emphasis";

  private static Map<String, String> tokens(Look look) throws IOException {
    var found = new TreeMap<String, String>();
    collect(base(look), found);
    collect(Files.readString(Path.of("css", look.sheet() + ".css")), found);
    return found;
  }

  private static String base(Look look) throws IOException {
    try (InputStream in = PrimerLight.class.getResourceAsStream(look.base())) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void collect(String sheet, Map<String, String> found) {
    TOKEN.matcher(sheet).results().forEach(token -> found.put(token.group(1), token.group(2)));
  }

  private static String ourSheets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("css"))) {
      return files
          .map(file -> {
            try {
              return Files.readString(file);
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          })
          .collect(Collectors.joining("\n"));
    }
  }

  private static Set<String> texts() throws IOException {
    return TEXT.matcher(ourSheets())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> grounds() throws IOException {
    return GROUND
        .matcher(ourSheets())
        .results()
        // What lies on top is what the text stands on; what is below it is a border or a mark.
        .map(found -> found.group(1).replaceAll(".*,\\s*", ""))
        .filter(ground -> ground.startsWith("-"))
        // Lines, and the signs that ControlsFX draws with a ground.
        .filter(ground -> !ground.startsWith("-color-border-") && !ground.startsWith("-color-fg-"))
        // The dot of a hosted room.
        .filter(ground -> !ground.equals("-color-success-emphasis"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isStrong(String ground) {
    return ground.endsWith("-emphasis");
  }

  private static boolean isNickname(String token) {
    return token.startsWith("-roda-nick-");
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyTextIsReadableOnEveryGround(Look look) throws IOException {
    Map<String, String> tokens = tokens(look);
    var softly = new SoftAssertions();
    for (String ground : grounds()) {
      for (String text : texts()) {
        if (areTogether(text, ground)) {
          softly
              .assertThat(contrast(tokens, text, ground))
              .as("%s: %s on %s", look, text, ground)
              .isGreaterThanOrEqualTo(Contrast.ENOUGH);
        }
      }
    }
    softly.assertAll();
  }

  /** WCAG 2.2, success criterion 1.4.11. */
  @ParameterizedTest
  @EnumSource(Look.class)
  void theEdgeOfAFieldCanBeSeen(Look look) throws IOException {
    for (String ground : Set.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay")) {
      assertThat(contrast(tokens(look), "-roda-field-edge", ground))
          .as("%s on %s", look, ground)
          .isGreaterThanOrEqualTo(3);
    }
  }

  private static boolean areTogether(String text, String ground) {
    if (isNickname(ground)) {
      return text.equals("-color-bg-default");
    }
    if (isStrong(ground)) {
      return text.equals(ON_STRONG);
    }
    if (ground.equals("-color-accent-muted") || ground.equals("-roda-selected-bg")) {
      // What is selected in a field, and in a message.
      return text.equals("-color-fg-default");
    }
    return !text.equals(ON_STRONG) && !text.equals("-color-bg-default");
  }

  @Test
  void everySheetIsWhole() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("css"))) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file -> {
            CssParser.errorsProperty().clear();
            new CssParser().parse(file.toUri().toURL());
            assertThat(CssParser.errorsProperty()).isEmpty();
          });
    }
  }

  @Test
  void thereAreTextsAndGroundsToLookAt() throws IOException {
    assertThat(texts()).contains("-color-fg-default", "-roda-nick-0", "-color-danger-fg");
    assertThat(grounds()).contains("-color-bg-default", "-roda-own-bg", "-color-accent-emphasis");
  }

  @Test
  void noTextIsMadePaleByOtherMeans() throws IOException {
    assertThat(ourSheets()).doesNotContain("-fx-text-fill: white", "-fx-text-fill: #");
  }

  /** Who sees letters through something sees less of them than their colours promise. */
  @ParameterizedTest
  @EnumSource(Look.class)
  void noWordsAreLetThrough(Look look) throws IOException {
    assertThat(pale(ourSheets())).isEmpty();
    Set<String> full =
        rules(ourSheets())
            .filter(rule -> rule.group(2).contains("-fx-opacity: 1;"))
            .flatMap(rule -> selectors(rule.group(1)))
            .collect(Collectors.toSet());
    assertThat(pale(base(look)))
        .filteredOn(selector -> !MAY_BE_PALE.matcher(selector).find())
        // We have none of those.
        .filteredOn(selector -> !selector.startsWith(".split-menu-button"))
        .filteredOn(selector -> !full.contains(selector))
        .isEmpty();
  }

  private static Set<String> pale(String sheet) {
    return rules(sheet)
        .filter(rule -> PALE.matcher(rule.group(2)).find())
        .flatMap(rule -> selectors(rule.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MatchResult> rules(String sheet) {
    return RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", "")).results();
  }

  private static Stream<String> selectors(String group) {
    return Stream.of(group.split(",")).map(String::strip);
  }

  /** WCAG 2.2, success criterion 1.4.11. */
  @ParameterizedTest
  @EnumSource(Look.class)
  void theRingOfTheFocusIsSeenOnEveryGround(Look look) throws IOException {
    Set<String> rings =
        rules(ourSheets())
            .filter(rule -> rule.group(1).contains(":focus"))
            .flatMap(rule -> RING_COLOUR.matcher(rule.group(2)).results())
            .map(ring -> ring.group(1) == null ? ring.group(2) : ring.group(1))
            .collect(Collectors.toSet());
    assertThat(rings).contains("-color-accent-fg", "-color-accent-emphasis");
    Map<String, String> tokens = tokens(look);
    var softly = new SoftAssertions();
    for (String ring : rings) {
      for (String ground : Set.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay")) {
        softly
            .assertThat(contrast(tokens, ring, ground))
            .as("%s: %s on %s", look, ring, ground)
            .isGreaterThanOrEqualTo(3);
      }
    }
    softly.assertAll();
  }

  @Test
  void theRingOfTheFocusHasSomeGroundWithinIt() throws IOException {
    assertThat(RING.matcher(ourSheets()).results())
        .isNotEmpty()
        .allSatisfy(ring ->
            assertThat(Integer.parseInt(ring.group(2)))
                .isGreaterThan(Integer.parseInt(ring.group(1))));
  }

  /** How much a text stands out; a ground that is let through lies on that of the window. */
  private static double contrast(Map<String, String> tokens, String text, String ground) {
    Color window = colour(tokens, "-color-bg-default");
    return Contrast.of(colour(tokens, text), Contrast.over(colour(tokens, ground), window));
  }

  private static Color colour(Map<String, String> tokens, String token) {
    String value = Objects.requireNonNull(tokens.get(token), token);
    return value.startsWith("-") ? colour(tokens, value) : Color.web(value);
  }
}

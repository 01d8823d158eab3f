package chat.roda.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chat.roda.settings.ThemeChoice;
import chat.roda.ui.Contrast;
import chat.roda.ui.WindowTest;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever colours others give to their words, they are seen, and can be read. */
class ColouredWordsTest extends WindowTest {
  private static final int COLOURS = 99;

  /** Those that all clients have, and one of each hue. */
  private static final int GROUNDS = 28;

  private static final char COLOUR = '\u0003';

  private final EmojiPictures pictures = new EmojiPictures();

  private List<Node> shown(String text, ThemeChoice theme) {
    show(
        () -> {
          var message = new MessageText(pictures, _ -> {});
          message.show(text, new Mentions(""), false);
          return new VBox(message);
        },
        theme);
    return List.copyOf(lookup(".message-text").<MessageText>query().getChildren());
  }

  private static List<Text> words(List<Node> parts) {
    return parts.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
  }

  private static List<Region> grounds(List<Node> parts) {
    return parts.stream().filter(Region.class::isInstance).map(Region.class::cast).toList();
  }

  private Color window() {
    return fill((Region) stage.getScene().getRoot());
  }

  private static Color fill(Region ground) {
    return (Color) ground.getBackground().getFills().getLast().getFill();
  }

  /** Words in each of the colours, one after the other. */
  private static String all(String ground) {
    var text = new StringBuilder();
    for (int i = 0; i < COLOURS; i++) {
      text.append(COLOUR).append("%02d".formatted(i)).append(ground).append("w ");
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(
      value = ThemeChoice.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void eachColourIsSeenAndCanBeRead(ThemeChoice theme) {
    List<Text> words = words(shown(all(""), theme));
    assertThat(words).hasSize(COLOURS);
    Set<Paint> different = new HashSet<>();
    var softly = new SoftAssertions();
    for (Text word : words) {
      different.add(word.getFill());
      softly
          .assertThat(Contrast.of((Color) word.getFill(), window()))
          .as("%s in %s", word.getStyleClass(), theme)
          .isGreaterThanOrEqualTo(Contrast.ENOUGH);
    }
    softly.assertAll();
    assertThat(different).hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @EnumSource(
      value = ThemeChoice.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void eachColourCanBeReadOnEachGround(ThemeChoice theme) {
    var softly = new SoftAssertions();
    for (int ground = 0; ground < GROUNDS; ground++) {
      List<Node> parts = shown(all("," + ground), theme);
      List<Text> words =
          new ArrayList<>(
              words(parts).stream()
                  .filter(it -> !it.getStyleClass().contains("words-spoiler"))
                  .toList());
      List<Region> grounds = grounds(parts);
      assertThat(words).hasSameSizeAs(grounds).hasSizeGreaterThan(COLOURS - 3);
      for (int i = 0; i < words.size(); i++) {
        softly
            .assertThat(
                Contrast.of(
                    (Color) words.get(i).getFill(), Contrast.over(fill(grounds.get(i)), window())))
            .as("%s on %s in %s", words.get(i).getStyleClass(), ground, theme)
            .isGreaterThanOrEqualTo(Contrast.ENOUGH);
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource(
      value = ThemeChoice.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void whatIsReversedStandsOnAGroundOfItsOwn(ThemeChoice theme) {
    List<Node> parts = shown("a \u0016https://a.example\u0016", theme);
    Color ground = fill(grounds(parts).getFirst());
    assertThat(ground).isNotEqualTo(window());
    assertThat(Contrast.of((Color) words(parts).getLast().getFill(), ground))
        .isGreaterThanOrEqualTo(Contrast.ENOUGH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some words first \u000300,04word\u0003 end",
        "שלום לכולם \u000300,04מילה\u0003 סוף הדברים"
      })
  void aGroundLiesUnderItsWordsFromWhicheverSideTheyAreRead(String text) {
    List<Node> parts = shown(text, ThemeChoice.LIGHT);
    Region ground = grounds(parts).getFirst();
    Text words = words(parts).get(1);
    waitUntil("it is laid out", () -> ground.getShape() != null);
    Bounds under = onFxThread(() -> ground.localToScene(ground.getShape().getBoundsInLocal()));
    Bounds over = onFxThread(() -> words.localToScene(words.getBoundsInLocal()));
    assertThat(under.getMinX()).isCloseTo(over.getMinX(), within(2.0));
    assertThat(under.getMaxX()).isCloseTo(over.getMaxX(), within(2.0));
    assertThat(colourAt(over.getCenterX(), over.getMinY() + 2)).isEqualTo(fill(ground));
  }

  /** What is really drawn there. */
  private Color colourAt(double x, double y) {
    return onFxThread(
        () -> stage.getScene().snapshot(null).getPixelReader().getColor((int) x, (int) y));
  }

  @Test
  void linksAreKnownAsLinks() {
    List<Text> words = words(shown("\u000304https://a.example and more", ThemeChoice.LIGHT));
    assertThat(words.getFirst().getFill()).isNotEqualTo(words.getLast().getFill());
  }

  @Test
  void aGroundLiesUnderItsWordsInEachOfTheirLines() {
    String long_ = "word ".repeat(60).strip();
    List<Node> parts =
        shown("some words first \u000300,04" + long_ + "\u0003 end", ThemeChoice.LIGHT);
    Region ground = grounds(parts).getFirst();
    Text words = words(parts).get(1);
    waitUntil("it is laid out", () -> ground.getShape() != null);
    ground.getShape().setFill(Color.BLACK);
    var under = ground.getShape().getBoundsInLocal();
    assertThat(under.getHeight())
        .isGreaterThan(2 * words(parts).getLast().getBoundsInLocal().getHeight());
    assertThat(under.getMinY()).isLessThanOrEqualTo(words.getBoundsInParent().getMinY() + 1);
    assertThat(ground.getShape().contains(1, under.getMinY() + 2))
        .as("nothing under what stands before")
        .isFalse();
    assertThat(ground.getShape().contains(1, under.getMaxY() - 2)).isTrue();
  }
}

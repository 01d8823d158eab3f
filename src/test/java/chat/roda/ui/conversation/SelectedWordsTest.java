package chat.roda.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.ThemeChoice;
import chat.roda.ui.Contrast;
import chat.roda.ui.WindowTest;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is selected in a message can be read, whatever it is, and is where the words are. */
class SelectedWordsTest extends WindowTest {
  /** Words, a link, coloured words on a ground, code. */
  private static final String ALL =
      "see https://a.example \u000308,04both\u0003 and \u0011code\u0011 there";

  private final EmojiPictures pictures = new EmojiPictures();

  private MessageText shown(String text, ThemeChoice theme) {
    show(
        () -> {
          var message = new MessageText(pictures, _ -> {});
          message.show(text, new Mentions(""), false);
          return new VBox(message);
        },
        theme);
    MessageText message = lookup(".message-text").query();
    waitUntil("it is laid out", () -> message.getHeight() > 10);
    return message;
  }

  private static Region select(MessageText message, int start, int end) {
    onFxThread(() -> {
      message.select(new WordRange(start, end));
      message.applyCss();
      return message;
    });
    return (Region) message.lookup(".selected-words");
  }

  private static List<Text> words(MessageText message) {
    return message.getChildren().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = ThemeChoice.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void itsLettersStandOutOnItsGround(ThemeChoice theme) {
    MessageText message = shown(ALL, theme);
    Region ground = select(message, 0, 30);
    var under = (Color) ground.getBackground().getFills().getFirst().getFill();
    assertThat(under.isOpaque()).as("covers the grounds that others gave").isTrue();
    List<Node> parts = message.getChildren();
    assertThat(parts.indexOf(ground))
        .as("above the other grounds and below the words")
        .isEqualTo(parts.indexOf(words(message).getFirst()) - 1);
    List<Text> marked = words(message).stream().filter(it -> !it.getStyle().isEmpty()).toList();
    assertThat(marked).hasSizeGreaterThan(3);
    assertThat(marked)
        .allSatisfy(words ->
            assertThat(Contrast.of((Color) words.getFill(), under))
                .isGreaterThanOrEqualTo(Contrast.ENOUGH));
  }

  @Test
  void theRestOfColouredWordsStandsOnTheUsualGround() {
    MessageText message = shown(ALL, ThemeChoice.LIGHT);
    int coloured = ALL.indexOf("both") - "\u000308,04".length();
    assertThat(grounds(message)).allMatch(Node::isVisible).hasSize(1);
    select(message, 0, coloured + 2);
    assertThat(grounds(message)).noneMatch(Node::isVisible).hasSize(1);
    select(message, 0, coloured);
    assertThat(grounds(message)).allMatch(Node::isVisible);
  }

  private static List<Node> grounds(MessageText message) {
    return message.getChildren().stream()
        .filter(node -> node.getStyleClass().stream().anyMatch(name -> name.startsWith("ground-")))
        .toList();
  }

  @Test
  void theGroundLiesUnderTheWordsAlone() {
    MessageText message = shown("one two three", ThemeChoice.LIGHT);
    Shape ground = select(message, 4, 7).getShape();
    double width = words(message).getFirst().getLayoutBounds().getWidth();
    assertThat(ground.getLayoutBounds().getMinX()).isBetween(width * 0.2, width * 0.4);
    assertThat(ground.getLayoutBounds().getMaxX()).isBetween(width * 0.4, width * 0.65);
  }

  @Test
  void itLiesUnderWordsThatAreReadFromTheRightToo() throws Exception {
    MessageText message = shown("مرحبا بالجميع", ThemeChoice.LIGHT);
    select(message, 0, 5);
    Region ground = (Region) message.lookup(".selected-words");
    var under = (Color) ground.getBackground().getFills().getFirst().getFill();
    var picture = onFxThread(() -> message.snapshot(null, null));
    int width = (int) picture.getWidth();
    assertThat(colourAt(picture, width - 3)).isEqualTo(under);
    assertThat(colourAt(picture, width - 90)).isNotEqualTo(under);
  }

  private static Color colourAt(Image picture, int x) {
    return picture.getPixelReader().getColor(x, 2);
  }

  @Test
  void otherWordsInItsPlaceAreNotSelected() {
    MessageText message = shown("one two three", ThemeChoice.LIGHT);
    select(message, 4, 7);
    onFxThread(() -> {
      message.show("four five six", new Mentions(""), false);
      return message;
    });
    assertThat(message.lookup(".selected-words")).isNull();
    assertThat(words(message).getFirst().getStyle()).isEmpty();
  }
}

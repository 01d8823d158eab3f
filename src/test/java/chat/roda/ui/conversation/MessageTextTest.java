package chat.roda.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import chat.roda.ui.emoji.EmojiPicture;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class MessageTextTest extends WindowTest {
  private final EmojiPictures pictures = new EmojiPictures();

  private List<Node> shown(String text) {
    show(() -> {
      var message = new MessageText(pictures, _ -> {});
      message.show(text, new Mentions(""), false);
      return new VBox(message);
    });
    return lookup(".message-text").<MessageText>query().getChildren();
  }

  private static Image image(Node picture) {
    return ((ImageView) picture.lookup(".image-view")).getImage();
  }

  @Test
  void anEmojiIsAPictureAmongTheWords() {
    List<Node> parts = shown("good 👍🏽 morning");
    assertThat(parts).hasSize(3);
    assertThat(parts.get(0)).isInstanceOf(Text.class);
    assertThat(parts.get(1)).isInstanceOf(EmojiPicture.class);
    waitUntil("it is drawn", () -> image(parts.get(1)) != null);
    Image drawn = image(parts.get(1));
    int middle = drawn.getPixelReader().getArgb((int) drawn.getWidth() / 2, 12);
    assertThat(middle >>> 24).as("opaque in the middle").isEqualTo(0xFF);
    assertThat(drawn.getWidth()).as("one pixel for each of the screen").isEqualTo(height(parts, 1));
    assertThat(height(parts, 1)).isBetween(height(parts, 0) * 0.8, height(parts, 0) * 1.2);
  }

  @Test
  void aFewAloneAreLarge() {
    double small = height(shown("👍 ok"), 0);
    assertThat(height(shown("👍"), 0)).isGreaterThan(2 * small);
    assertThat(height(shown("👍👍👍👍"), 0)).isEqualTo(small);
  }

  @Test
  void whatIsTooNewForAPictureIsStillSeen() {
    assertThat(shown("new: \uD83E\uDEFF").getLast()).isNotInstanceOf(EmojiPicture.class);
  }

  @Test
  void aSpoilerHidesItsEmojiToo() {
    assertThat(shown("\u000301,01he 💀\u0003 ok")).noneMatch(EmojiPicture.class::isInstance);
    onFxThread(() -> lookup(".message-text").<MessageText>query().reveal());
    List<Node> parts = lookup(".message-text").<MessageText>query().getChildren();
    assertThat(parts).anyMatch(EmojiPicture.class::isInstance);
    assertThat(parts.getFirst())
        .isInstanceOfSatisfying(Text.class, words -> assertThat(words.getText()).isEqualTo("he "));
  }

  @Test
  void linesOfCodeStandOnOneGround() {
    shown("see\n\u0011int a;\u0011\n\u0011int b;\u0011\nand \u0011c\u0011 there");
    waitUntil(
        "it is laid out", () -> lookup(".code-block").query().getLayoutBounds().getWidth() > 0);
    assertThat(lookup(".code-block").queryAll()).hasSize(1);
    assertThat(lookup(".code-words").queryAll()).hasSize(1);
    double line = height(".code-words");
    assertThat(height(".code-block")).isGreaterThan(2 * line);
  }

  private double height(String query) {
    return onFxThread(() -> lookup(query).query().getLayoutBounds().getHeight());
  }

  private static double height(List<Node> parts, int index) {
    return onFxThread(() -> parts.get(index).getLayoutBounds().getHeight());
  }

  @Test
  void ofWhatConsistsOfThousandsOfPartsTheRestIsWords() {
    assertThat(shown("👍".repeat(2_000))).hasSizeLessThan(600);
    List<Node> parts = shown("\u0002a\u0002b".repeat(2_000));
    assertThat(parts).hasSizeLessThan(600);
    String all =
        parts.stream()
            .filter(Text.class::isInstance)
            .map(part -> ((Text) part).getText())
            .collect(Collectors.joining());
    assertThat(all).isEqualTo("ab".repeat(2_000));
  }
}

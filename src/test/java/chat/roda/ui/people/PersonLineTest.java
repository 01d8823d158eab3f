package chat.roda.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note about a person is whole, or shorter, or not there, and never cut. */
class PersonLineTest extends WindowTest {
  private static final String NAME = "Ana";

  private PersonLine line(double more) {
    var pictures = new EmojiPictures();
    Supplier<PersonLine> made =
        () -> {
          var nickname = new NicknameLabel(pictures);
          nickname.show(NAME);
          var avatar = new Avatar(pictures);
          avatar.show(NAME);
          var line = new PersonLine(avatar, nickname);
          line.setManaged(false);
          line.setNote("you, in charge", "you");
          return line;
        };
    PersonLine line = onFxThread(made::get);
    show(() -> new Pane(line));
    onFxThread(() -> {
      line.resize(line.prefWidth(-1) + more, line.prefHeight(-1));
      line.layout();
      return line;
    });
    return line;
  }

  /** With so much more room than it wants, which words are seen. */
  @ParameterizedTest
  @CsvSource({"0, 'you, in charge'", "-5, you", "-1000, ''"})
  void theNoteIsAsLongAsThereIsRoom(double more, String words) {
    PersonLine line = line(more);
    List<Label> seen =
        onFxThread(() ->
            line.lookupAll(".person-note").stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .toList());
    assertThat(seen.stream().map(Label::getText).collect(Collectors.joining())).isEqualTo(words);
    assertThat(seen).noneMatch(Label::isTextTruncated);
  }
}

package chat.roda.ui.conversation;

import java.text.Bidi;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The words of a message, with its links. */
final class MessageText extends TextFlow {
  private static final PseudoClass JUMBO = PseudoClass.getPseudoClass("jumbo");

  private static final Mentions NOBODY = new Mentions("");

  private final EmojiInk ink;
  private final Consumer<String> browse;
  private final Text plain = words("", "message-words");

  /**
   * @param browse opens an address in the browser
   */
  MessageText(EmojiInk ink, Consumer<String> browse) {
    this.ink = ink;
    this.browse = browse;
    getStyleClass().add("message-text");
  }

  /** Shows {@code text}, with our nickname marked by what {@code own} finds if it is for us. */
  void show(String text, Mentions own, boolean calling) {
    boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    setNodeOrientation(leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
    pseudoClassStateChanged(JUMBO, Spans.isJumbo(text));
    List<Span> spans = Spans.of(text, calling ? own : NOBODY);
    if (spans.size() == 1 && spans.getFirst() instanceof Span.Plain) {
      showPlain(text);
    } else {
      getChildren().setAll(spans.stream().map(this::node).toList());
    }
  }

  /** Most messages are words alone: these keep their node, which spares its styling. */
  private void showPlain(String text) {
    plain.setText(text);
    if (!getChildren().equals(List.of(plain))) {
      getChildren().setAll(plain);
    }
  }

  private Node node(Span span) {
    return switch (span) {
      case Span.Plain(var text) -> words(text, "message-words");
      case Span.Mention(var text) -> words(text, "message-mention");
      case Span.Link(var text, var target) -> link(text, target);
      case Span.Emoji(var text) -> ink.isDrawn(text) ? words(text, "message-emoji") : named(text);
    };
  }

  private static Text words(String text, String styleClass) {
    var words = new Text(text);
    words.getStyleClass().add(styleClass);
    return words;
  }

  private static Label named(String emoji) {
    var name = new Label(EmojiInk.nameOf(emoji));
    name.getStyleClass().add("emoji-name");
    name.setMnemonicParsing(false);
    return name;
  }

  /**
   * A text and not a {@code Hyperlink}, which cannot go on in the next line. By keyboard, Enter on
   * the selected message opens it.
   */
  private Text link(String text, String target) {
    Text link = words(text, "message-link");
    link.setCursor(Cursor.HAND);
    link.setAccessibleRole(AccessibleRole.HYPERLINK);
    link.setAccessibleText(text);
    link.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        browse.accept(target);
        event.consume();
      }
    });
    return link;
  }
}

package chat.roda.ui.conversation;

import chat.roda.irc.FormattedText;
import chat.roda.irc.FormattedText.Run;
import chat.roda.ui.emoji.EmojiInk;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  private final EmojiPictures pictures;
  private final Consumer<String> browse;
  private final Text plain = words("", "message-words");

  /**
   * @param browse opens an address in the browser
   */
  MessageText(EmojiPictures pictures, Consumer<String> browse) {
    this.pictures = pictures;
    this.browse = browse;
    getStyleClass().add("message-text");
  }

  /** Shows {@code wire}, with our nickname marked by what {@code own} finds if it is for us. */
  void show(String wire, Mentions own, boolean calling) {
    FormattedText formatted = FormattedText.parse(wire);
    String text = formatted.text();
    boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    setNodeOrientation(leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
    pseudoClassStateChanged(JUMBO, EmojiText.isLarge(text));
    List<Span> spans = Spans.of(text, calling ? own : NOBODY);
    if (spans.size() == 1 && spans.getFirst() instanceof Span.Plain && formatted.runs().isEmpty()) {
      showPlain(text);
    } else {
      getChildren().setAll(nodes(spans, formatted));
    }
  }

  private List<Node> nodes(List<Span> spans, FormattedText formatted) {
    List<Node> nodes = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      int end = at + span.text().length();
      if (span instanceof Span.Emoji emoji) {
        nodes.addAll(nodes(emoji));
      } else if (formatted.runs().isEmpty()) {
        nodes.add(node(span, span.text()));
      } else {
        for (Run piece : pieces(formatted.runs(), at, end)) {
          String text = formatted.text().substring(piece.start(), piece.end());
          nodes.add(StyledWords.of(node(span, text), piece.styles()));
        }
      }
      at = end;
    }
    return nodes;
  }

  /** The parts from {@code start} to {@code end} that are formatted in one way. */
  private static List<Run> pieces(List<Run> runs, int start, int end) {
    List<Run> pieces = new ArrayList<>();
    int at = start;
    for (Run run : runs) {
      int from = Math.clamp(run.start(), at, end);
      int to = Math.clamp(run.end(), at, end);
      if (to > from) {
        addPlain(pieces, at, from);
        pieces.add(new Run(from, to, run.styles()));
        at = to;
      }
    }
    addPlain(pieces, at, end);
    return pieces;
  }

  private static void addPlain(List<Run> pieces, int from, int to) {
    if (to > from) {
      pieces.add(new Run(from, to, Set.of()));
    }
  }

  /** Most messages are words alone: these keep their node, which spares its styling. */
  private void showPlain(String text) {
    plain.setText(text);
    if (!getChildren().equals(List.of(plain))) {
      getChildren().setAll(plain);
    }
  }

  /** Its picture; or its characters if it is too new for one, or its name if no font has them. */
  private List<? extends Node> nodes(Span.Emoji emoji) {
    List<? extends Node> drawn = pictures.of(emoji.text());
    if (!drawn.isEmpty()) {
      return drawn;
    }
    boolean inFont = EmojiInk.isDrawn(emoji.text());
    return List.of(inFont ? node(emoji, emoji.text()) : named(emoji.text()));
  }

  /** {@code text} as it stands in the span, or in a part of it. */
  private Text node(Span span, String text) {
    return switch (span) {
      case Span.Plain _ -> words(text, "message-words");
      case Span.Mention _ -> words(text, "message-mention");
      case Span.Link(_, var target) -> link(text, target);
      case Span.Emoji _ -> words(text, "message-emoji");
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

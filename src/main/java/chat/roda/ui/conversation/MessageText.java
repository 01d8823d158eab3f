package chat.roda.ui.conversation;

import chat.roda.irc.FormattedText;
import chat.roda.irc.FormattedText.Run;
import chat.roda.irc.FormattedText.Style;
import chat.roda.ui.emoji.EmojiInk;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The words of a message, with its links, and what is hidden until the reader wants to see it. */
final class MessageText extends TextFlow {
  private static final PseudoClass JUMBO = PseudoClass.getPseudoClass("jumbo");

  private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");

  private static final Mentions NOBODY = new Mentions("");

  /** Each part is a node: a message that consists of more is shown without what makes them. */
  private static final int MOST_PARTS = 500;

  private final EmojiPictures pictures;
  private final Consumer<String> browse;
  private final Text plain = words("", "message-words");
  private final CodeGround ground = new CodeGround();
  private final ColourGround colours = new ColourGround(this);
  private FormattedText shown = FormattedText.parse("");
  private Mentions marked = NOBODY;

  /** What is read in the place of each part that is no text. */
  private final List<String> signs = new ArrayList<>();

  private Optional<SelectedGround> selected = Optional.empty();
  private boolean revealed;
  private Runnable onReveal = () -> {};
  private Optional<Text> mark = Optional.empty();

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
    show(wire, own, calling, revealed && FormattedText.parse(wire).equals(shown));
  }

  /** Shows it, with what is hidden in it where the person has {@code seen} that. */
  void show(String wire, Mentions own, boolean calling, boolean seen) {
    select(WordRange.NONE);
    FormattedText formatted = FormattedText.parse(wire);
    revealed = seen;
    shown = formatted;
    marked = calling ? own : NOBODY;
    String text = formatted.text();
    boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    setNodeOrientation(leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
    pseudoClassStateChanged(JUMBO, EmojiText.isLarge(text));
    List<Span> spans = Spans.of(text, marked);
    if (spans.size() == 1 && spans.getFirst() instanceof Span.Plain && formatted.runs().isEmpty()) {
      ground.clear();
      colours.clear();
      signs.clear();
      showPlain(text);
    } else {
      showFormatted(spans);
    }
    mark = Optional.empty();
    pseudoClassStateChanged(BLOCK, ground.hasBlock());
  }

  /** Says something of the message after its words, and more of it in a tooltip. */
  void mark(String words, String more) {
    Text sign = words(" " + words, "message-edited");
    sign.setAccessibleText(more);
    Tooltip.install(sign, new Tooltip(more));
    mark = Optional.of(sign);
    getChildren().add(sign);
  }

  /** Shows what is hidden; whether anything was. */
  boolean reveal() {
    boolean hidden = !revealed && shown.runs().stream().anyMatch(MessageText::isSpoiler);
    if (hidden) {
      select(WordRange.NONE);
      revealed = true;
      showFormatted(Spans.of(shown.text(), marked));
      mark.ifPresent(getChildren()::add);
      onReveal.run();
    }
    return hidden;
  }

  /** Whether the person has seen what was hidden. */
  boolean isRevealed() {
    return revealed;
  }

  /** {@code action} is run whenever what is hidden is shown. */
  void setOnReveal(Runnable action) {
    onReveal = action;
  }

  private void showFormatted(List<Span> spans) {
    ground.clear();
    colours.clear();
    signs.clear();
    getChildren().setAll(nodes(spans, shown));
    getChildren().addAll(0, ground.under(shown));
    getChildren().addAll(0, colours.under());
  }

  /** What is at a point of the scene that is in the words or beside them. */
  WordRange rangeAt(Point2D point, Grain grain) {
    HitInfo hit = getHitInfo(sceneToLocal(point));
    FlowParts parts = parts();
    return switch (grain) {
      case CHARACTER -> {
        int at = Math.clamp(hit.getInsertionIndex(), 0, parts.whole().end());
        yield new WordRange(at, at);
      }
      case WORD -> parts.wordAt(hit.getCharIndex());
      case MESSAGE -> parts.whole();
    };
  }

  /** What a person reads there: emoji as characters, and nothing that is hidden. */
  String read(WordRange range) {
    return parts().read(range);
  }

  /** Marks that range as selected, and nothing else. */
  void select(WordRange range) {
    if (range.equals(selected.map(SelectedGround::range).orElse(WordRange.NONE))) {
      return;
    }
    SelectedGround shade = selected.orElseGet(() -> new SelectedGround(this));
    selected = Optional.of(shade);
    if (range.isEmpty()) {
      shade.clear();
    } else {
      shade.show(range, parts());
    }
    colours.hide(shade.painted());
  }

  private FlowParts parts() {
    return FlowParts.of(getChildren(), signs);
  }

  private static boolean isSpoiler(Run run) {
    return run.styles().contains(Style.SPOILER);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    ground.layOut(getWidth());
    colours.layOut();
    selected.ifPresent(SelectedGround::layOut);
  }

  private List<Node> nodes(List<Span> spans, FormattedText formatted) {
    List<Node> nodes = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      int end = at + span.text().length();
      for (Run piece : pieces(formatted.runs(), at, end)) {
        String text = formatted.text().substring(piece.start(), piece.end());
        if (nodes.size() >= MOST_PARTS) {
          nodes.add(words(formatted.text().substring(piece.start()), "message-words"));
          return nodes;
        }
        if (span instanceof Span.Emoji && !(isSpoiler(piece) && !revealed)) {
          nodes.addAll(emoji(text));
        } else {
          nodes.add(styled(node(span, text), piece));
        }
      }
      at = end;
    }
    return nodes;
  }

  private Text styled(Text words, Run piece) {
    StyledWords.style(words, piece.styles());
    Tone.ofGround(piece).ifPresent(tone -> colours.add(words, tone));
    Tone.ofWords(piece).ifPresent(tone -> words.getStyleClass().add(tone));
    if (piece.styles().contains(Style.CODE)) {
      ground.add(words, piece);
    }
    if (isSpoiler(piece) && !revealed) {
      words.setText(FormattedText.mask(words.getText()));
      words.setCursor(Cursor.HAND);
      words.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clickedHidden);
    }
    return words;
  }

  private void clickedHidden(MouseEvent event) {
    if (isClick(event) && reveal()) {
      event.consume();
    }
  }

  /** Pulling the mouse over words selects them, and so does a click after the first. */
  private static boolean isClick(MouseEvent event) {
    return event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && event.getClickCount() == 1;
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
        pieces.add(run.part(from, to));
        at = to;
      }
    }
    addPlain(pieces, at, end);
    return pieces;
  }

  private static void addPlain(List<Run> pieces, int from, int to) {
    if (to > from) {
      pieces.add(Run.plain(from, to));
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
  private List<? extends Node> emoji(String text) {
    List<? extends Node> drawn = pictures.of(text);
    if (!drawn.isEmpty()) {
      signs.add(text);
      signs.addAll(Collections.nCopies(drawn.size() - 1, ""));
      return drawn;
    }
    if (EmojiInk.isDrawn(text)) {
      return List.of(words(text, "message-emoji"));
    }
    signs.add(text);
    return List.of(named(text));
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
      if (isClick(event)) {
        browse.accept(target);
        event.consume();
      }
    });
    return link;
  }
}

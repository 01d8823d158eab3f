package chat.roda.ui.find;

import chat.roda.client.ChatLine;
import chat.roda.history.SearchWords;
import chat.roda.irc.FormattedText;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Moments;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiText;
import chat.roda.ui.people.NicknameLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Shows something that was found, with its words marked and what was said around it. */
final class FoundCell extends ListCell<Found> {
  /** Of a long message, what is around the first word that was found, in characters. */
  private static final int LEAD = 120;

  private static final int MOST = 400;

  /** What the cell has around its content, in pixels. */
  private static final double AROUND = 48;

  private final Supplier<SearchWords> words;
  private final EmojiPictures pictures;
  private final Moments moments;
  private final NicknameLabel sender;
  private final Label when = new Label();
  private final Label where = new Label();
  private final Label before = quiet();
  private final Label after = quiet();
  private final TextFlow text = new TextFlow();
  private final VBox root;

  FoundCell(Texts texts, EmojiPictures pictures, Supplier<SearchWords> words) {
    this.words = words;
    this.pictures = pictures;
    sender = new NicknameLabel(pictures);
    root = new VBox(before, header(), text, after);
    EmojiLabels.draw(pictures, where, before, after);
    WholeText.tell(where, before, after);
    moments = new Moments(texts);
    getStyleClass().add("found-cell");
    root.getStyleClass().add("found");
    when.setWrapText(true);
    when.getStyleClass().addAll("roda-small", "roda-quiet");
    where.getStyleClass().addAll("roda-small", "roda-quiet");
    setPrefWidth(0);
    text.maxWidthProperty().bind(widthProperty().subtract(AROUND));
  }

  /** In as many lines as it needs. */
  private FlowPane header() {
    var header = new FlowPane(8, 0, sender, when, where);
    header.setRowValignment(VPos.BASELINE);
    header.setMinWidth(0);
    var width = widthProperty().subtract(AROUND);
    header.prefWrapLengthProperty().bind(width);
    List.of(header, sender, when, where).forEach(part -> part.maxWidthProperty().bind(width));
    return header;
  }

  private static Label quiet() {
    var label = new Label();
    label.setMnemonicParsing(false);
    label.getStyleClass().addAll("roda-small", "found-around");
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  @Override
  protected void updateItem(@Nullable Found found, boolean empty) {
    super.updateItem(found, empty);
    if (empty || found == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    sender.show(found.line().sender());
    when.setText(moments.brief(found.line().at()));
    where.setText(found.conversation());
    show(before, found.before());
    show(after, found.after());
    String said = hidden(found.line());
    text.getChildren().setAll(marked(said));
    setGraphic(root);
    setAccessibleText(String.join(", ", found.line().sender(), when.getText(), said));
  }

  /** What the sender hid is seen in its place only, by who wants to. */
  private static String hidden(ChatLine line) {
    return FormattedText.parse(line.wire()).masked();
  }

  private static void show(Label label, Optional<ChatLine> line) {
    label.setVisible(line.isPresent());
    label.setText(line.map(l -> l.sender() + ": " + hidden(l)).orElse(""));
  }

  private List<Node> marked(String whole) {
    List<SearchWords.Span> spans = words.get().marked(whole);
    int start = spans.isEmpty() ? 0 : Math.max(0, spans.getFirst().from() - LEAD);
    int end = Math.min(whole.length(), start + MOST);
    List<Node> parts = new ArrayList<>();
    int from = start;
    if (start > 0) {
      parts.add(part("…", "found-words"));
    }
    for (SearchWords.Span span : spans) {
      if (span.to() <= end) {
        parts.addAll(words(whole.substring(from, span.from())));
        parts.add(part(whole.substring(span.from(), span.to()), "found-mark"));
        from = span.to();
      }
    }
    parts.addAll(words(whole.substring(from, end) + (end < whole.length() ? "…" : "")));
    return parts;
  }

  private List<Node> words(String text) {
    List<Node> nodes = new ArrayList<>();
    for (EmojiText.Piece piece : EmojiText.pieces(text)) {
      List<? extends Node> drawn = piece.emoji() ? pictures.of(piece.text()) : List.of();
      nodes.addAll(drawn.isEmpty() ? List.of(part(piece.text(), "found-words")) : drawn);
    }
    return nodes;
  }

  private static Text part(String text, String styleClass) {
    var part = new Text(text);
    part.getStyleClass().add(styleClass);
    return part;
  }
}

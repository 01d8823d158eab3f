package chat.roda.ui.conversation;

import chat.roda.ui.emoji.EmojiPicture;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiText;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Everybody who reacted to a message, by reaction; the keys scroll it. FX thread. */
final class ReactionsCard extends ScrollPane {
  private final RowWords words;
  private final EmojiPictures pictures;

  private ReactionsCard(RowWords words, EmojiPictures pictures, List<Reaction> reactions) {
    this.words = words;
    this.pictures = pictures;
    var all = new VBox();
    all.getStyleClass().add("reactions-card-all");
    all.getChildren().setAll(reactions.stream().map(this::part).toList());
    setContent(all);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(true);
    setId("reactionsCard");
    getStyleClass().add("reactions-card");
    setAccessibleText(
        reactions.stream().map(words::reacted).collect(Collectors.joining(". ", "", ".")));
  }

  /** Shows it beside {@code anchor}; Escape hides it. */
  static void show(RowWords words, EmojiPictures pictures, List<Reaction> reactions, Node anchor) {
    var card = new ReactionsCard(words, pictures, reactions);
    var popOver = new PopOver(card);
    popOver.setDetachable(false);
    popOver.setArrowSize(0);
    popOver.setAnimated(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
    popOver.show(anchor);
    card.requestFocus();
  }

  private Node part(Reaction reaction) {
    List<EmojiPicture> drawn =
        EmojiText.isLarge(reaction.sign()) ? pictures.of(reaction.sign()) : List.of();
    var head = new HBox(drawn.toArray(Node[]::new));
    head.getChildren()
        .add(label(words.reactionName(reaction.sign()) + " · " + reaction.who().size()));
    head.getStyleClass().add("reactions-card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return new VBox(head, label(words.allNames(reaction.who())));
  }

  private static Label label(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}

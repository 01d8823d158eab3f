package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.ui.emoji.EmojiPicture;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiText;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Shows under a message the reactions to it and how many gave each; a click gives one too. */
final class ReactionLine extends FlowPane {
  private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

  /** Of more, a tooltip would be a page; the message's menu has them all. */
  private static final int MOST_NAMED = 20;

  private static final double WIDEST = 320;

  private final RowWords words;
  private final EmojiPictures pictures;

  ReactionLine(RowWords words, EmojiPictures pictures) {
    this.words = words;
    this.pictures = pictures;
    getStyleClass().add("reactions");
  }

  /** Shows {@code reactions}; {@code own} is our nickname. */
  void show(ChatLine line, List<Reaction> reactions, String own, RowActions actions) {
    getChildren()
        .setAll(
            reactions.stream()
                .<Node>map(reaction -> button(line, reaction, own, actions))
                .toList());
  }

  private Button button(ChatLine line, Reaction reaction, String own, RowActions actions) {
    boolean ours = reaction.isBy(own);
    List<EmojiPicture> drawn = drawn(reaction.sign());
    String count = Integer.toString(reaction.who().size());
    var button = new Button(drawn.isEmpty() ? reaction.sign() + "  " + count : count);
    button.setGraphic(drawn.isEmpty() ? null : new HBox(drawn.toArray(Node[]::new)));
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.getStyleClass().setAll("reaction");
    button.pseudoClassStateChanged(OWN, ours);
    button.setTooltip(tooltip(reaction));
    button.setAccessibleText(words.reacted(reaction));
    button.setOnAction(_ -> actions.react(line, reaction.sign(), !ours));
    return button;
  }

  private Tooltip tooltip(Reaction reaction) {
    List<String> who = reaction.who();
    var tooltip =
        new Tooltip(
            who.size() <= MOST_NAMED
                ? words.reacted(reaction)
                : words.reacted(reaction.sign(), words.names(who)));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST);
    return tooltip;
  }

  private List<EmojiPicture> drawn(String sign) {
    return EmojiText.isLarge(sign) ? pictures.of(sign) : List.of();
  }
}

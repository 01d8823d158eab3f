package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import chat.roda.irc.CaseMapping;
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
  private static final int MOST_NAMED = 20;

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
    boolean ours = reaction.who().stream().anyMatch(name -> CaseMapping.same(name, own));
    List<EmojiPicture> drawn = drawn(reaction.sign());
    String count = Integer.toString(reaction.who().size());
    var button = new Button(drawn.isEmpty() ? reaction.sign() + "  " + count : count);
    button.setGraphic(drawn.isEmpty() ? null : new HBox(drawn.toArray(Node[]::new)));
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.getStyleClass().setAll("reaction");
    button.pseudoClassStateChanged(OWN, ours);
    String who = words.names(reaction.who().stream().limit(MOST_NAMED).toList());
    String told =
        words.texts().format("conversation.reacted", who, words.reactionName(reaction.sign()));
    button.setTooltip(new Tooltip(told));
    button.setAccessibleText(told);
    button.setOnAction(_ -> actions.react(line, reaction.sign(), !ours));
    return button;
  }

  private List<EmojiPicture> drawn(String sign) {
    return EmojiText.isLarge(sign) ? pictures.of(sign) : List.of();
  }
}

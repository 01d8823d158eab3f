package chat.roda.ui.people;

import chat.roda.irc.Directions;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.Optional;
import javafx.scene.control.Label;

/** A nickname in its colour; too long a one ends in an ellipsis. */
public final class NicknameLabel extends Label {
  private Optional<String> colour = Optional.empty();

  public NicknameLabel(EmojiPictures pictures) {
    EmojiLabels.draw(pictures, this);
    WholeText.tell(this);
    getStyleClass().add("nickname");
    setMnemonicParsing(false);
    setMinWidth(0);
  }

  /** Shows {@code nickname}. */
  public void show(String nickname) {
    String now = NicknameColour.styleClassOf(nickname);
    if (!colour.equals(Optional.of(now))) {
      colour.ifPresent(getStyleClass()::remove);
      getStyleClass().add(now);
      colour = Optional.of(now);
    }
    setText(Directions.without(nickname));
  }
}

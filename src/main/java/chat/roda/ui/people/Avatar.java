package chat.roda.ui.people;

import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** Somebody's round picture: the first letter of the nickname on its colour. */
public final class Avatar extends Label {
  private Optional<String> colour = Optional.empty();

  public Avatar(EmojiPictures pictures) {
    EmojiLabels.draw(pictures, this);
    getStyleClass().add("avatar");
    setAccessibleRole(AccessibleRole.NODE);
    setMnemonicParsing(false);
  }

  /** Shows the picture of {@code nickname}. */
  public void show(String nickname) {
    String now = "avatar-" + NicknameColour.indexOf(nickname);
    if (!colour.equals(Optional.of(now))) {
      colour.ifPresent(getStyleClass()::remove);
      getStyleClass().add(now);
      colour = Optional.of(now);
    }
    setText(Initial.of(nickname));
  }
}

package chat.roda.ui.people;

import java.util.Optional;
import javafx.scene.control.Label;

/** A nickname in its colour; too long a one ends in an ellipsis. */
public final class NicknameLabel extends Label {
  private Optional<String> colour = Optional.empty();

  public NicknameLabel() {
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
    setText(nickname);
  }
}

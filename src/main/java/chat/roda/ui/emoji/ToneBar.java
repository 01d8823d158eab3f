package chat.roda.ui.emoji;

import chat.roda.texts.Texts;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Lets a person choose a skin tone, which is kept. */
final class ToneBar extends HBox {
  private static final String HAND = "✋";

  /**
   * @param changed runs when another tone is chosen
   */
  ToneBar(Texts texts, EmojiBook book, Runnable changed) {
    var group = new ToggleGroup();
    for (SkinTone tone : SkinTone.values()) {
      var button = new ToggleButton();
      button.setGraphic(book.pictures().of(tone.of(HAND)).getFirst());
      button.setToggleGroup(group);
      button.getStyleClass().setAll("emoji-tone");
      button.setId("tone-" + tone.name());
      button.setTooltip(new Tooltip(tone.name(texts)));
      button.setAccessibleText(tone.name(texts));
      button.setSelected(book.picked().tone() == tone);
      button.setOnAction(_ -> {
        button.setSelected(true);
        book.picked().choose(tone);
        changed.run();
      });
      getChildren().add(button);
    }
  }
}

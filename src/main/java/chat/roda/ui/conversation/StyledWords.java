package chat.roda.ui.conversation;

import chat.roda.irc.FormattedText;
import chat.roda.irc.FormattedText.Style;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Makes words stand out as who said them wants; what is hidden comes out by a click. */
final class StyledWords {
  private StyledWords() {}

  /** {@code words}, in these styles. */
  static Text of(Text words, Set<Style> styles) {
    for (Style style : styles) {
      words.getStyleClass().add("words-" + style.name().toLowerCase(Locale.ROOT));
    }
    if (styles.contains(Style.SPOILER)) {
      hide(words);
    }
    return words;
  }

  private static void hide(Text words) {
    String hidden = words.getText();
    words.setText(FormattedText.mask(hidden));
    words.setCursor(Cursor.HAND);
    words.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !words.getText().equals(hidden)) {
            words.setText(hidden);
            event.consume();
          }
        });
  }
}

package chat.roda.ui.conversation;

import chat.roda.irc.FormattedText.Style;
import java.util.Locale;
import java.util.Set;
import javafx.scene.text.Text;

/** Makes words stand out as who said them wants. */
final class StyledWords {
  private StyledWords() {}

  /** Gives {@code words} these styles. */
  static void style(Text words, Set<Style> styles) {
    for (Style style : styles) {
      words.getStyleClass().add("words-" + style.name().toLowerCase(Locale.ROOT));
    }
  }
}

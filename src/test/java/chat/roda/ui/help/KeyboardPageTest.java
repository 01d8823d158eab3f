package chat.roda.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class KeyboardPageTest extends WindowTest {
  @Test
  void everyShortcutIsOnThePageWithItsKeys() {
    show(() -> new KeyboardPage(texts, Keyboard.USUAL));
    var shown = lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    for (Shortcut shortcut : Shortcut.values()) {
      assertThat(shown).contains(shortcut.does(texts), Keyboard.USUAL.keys(shortcut));
    }
  }

  @Test
  void whereThereIsRoomTheWordsAreInOneLine() {
    show(() -> new KeyboardPage(texts, Keyboard.USUAL));
    assertThat(Stream.of(Shortcut.values()).map(s -> lookup(s.does(texts)).queryAs(Label.class)))
        .allSatisfy(does -> assertThat(does.getHeight()).isLessThan(2 * does.getFont().getSize()));
  }
}

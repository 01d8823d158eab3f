package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Settings;
import chat.roda.settings.Shortcuts;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Keys in a settings file that was written by hand, or is of another computer. */
class DroppedKeysTest extends ProgramTest {
  private void openWith(Shortcuts shortcuts) {
    openWindow(Settings.DEFAULTS.withNickname("ana").with(shortcuts));
  }

  private void openKeys() {
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
  }

  private String text(String id) {
    return onFxThread(() -> lookup(id).queryButton().getText());
  }

  @Test
  void thoseThatTwoThingsWantAreToldWithWhatHasThem() {
    openWith(Shortcuts.USUAL.with("find", "Shortcut+G").with("go_to", "Shortcut+G"));
    openKeys();
    assertThat(text("#choose-find")).isEqualTo("Ctrl+G");
    assertThat(text("#choose-go_to")).isEqualTo("Ctrl+K");
    seesSoon("Ctrl+G is already used: Find something that was said.");
  }

  @Test
  void aLetterAloneIsToldAndStillTyped() {
    openWith(Shortcuts.USUAL.with("find", "K"));
    openKeys();
    assertThat(text("#choose-find")).isEqualTo("Ctrl+F");
    seesSoon("The settings file has “K” here, which cannot be a shortcut.");
  }

  @Test
  void whatTextNeedsIsToldAndStillDoneToText() {
    openWith(Shortcuts.USUAL.with("find", "Ctrl+V"));
    openKeys();
    assertThat(text("#choose-find")).isEqualTo("Ctrl+F");
    seesSoon("The settings file has “Ctrl+V” here, which cannot be a shortcut.");
  }

  @Test
  void thoseThatNobodyCanPressAreTold() {
    openWith(Shortcuts.USUAL.with("find", "Shortcut+"));
    openKeys();
    assertThat(text("#choose-find")).isEqualTo("Ctrl+F");
    seesSoon("The settings file has “Shortcut+” here, which cannot be a shortcut.");
  }
}

package chat.roda.ui.settings;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.common.Shortcut;
import java.util.List;
import java.util.stream.Stream;

/** Which keys do what. */
final class KeyboardSettings {
  private final Texts texts;
  private final SettingsModel settings;

  KeyboardSettings(Texts texts, SettingsModel settings) {
    this.texts = texts;
    this.settings = settings;
  }

  List<Setting> all() {
    return Stream.of(Shortcut.values()).filter(s -> !s.isFixed()).map(this::setting).toList();
  }

  private Setting setting(Shortcut shortcut) {
    String keys = new Keyboard(settings.current().shortcuts()).keys(shortcut);
    return new Setting(
        Section.KEYBOARD,
        "keys-" + shortcut.id(),
        shortcut.does(texts),
        "",
        keys,
        () -> new KeysControl(texts, settings, shortcut));
  }
}

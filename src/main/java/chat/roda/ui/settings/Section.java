package chat.roda.ui.settings;

import chat.roda.texts.Texts;

/** The parts of the settings, in their order. */
enum Section {
  YOU("settings.you"),
  LOOK("settings.look"),
  NOTIFICATIONS("settings.notifications"),
  WRITING("settings.writing"),
  PRIVACY("settings.privacy"),
  STORAGE("settings.storage"),
  KEYBOARD("settings.keyboard");

  private final String key;

  Section(String key) {
    this.key = key;
  }

  String name(Texts texts) {
    return texts.get(key);
  }
}

package chat.roda.ui.settings;

import java.nio.file.Path;

/** What the settings window has done by others. FX thread. */
public interface SettingsDeeds {
  /** Lets the person choose another nickname. */
  void changeNickname();

  /** Deletes what is kept of what was said in rooms, after a question. */
  void deleteCopies();

  /** Shows a folder in the system's own way; it is made if it is not there. */
  void open(Path folder);
}

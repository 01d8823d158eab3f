package chat.roda.ui.window;

import chat.roda.texts.Texts;
import java.nio.file.Path;

/**
 * What could not be read when the program started.
 *
 * @param file where it is now
 */
record SetAside(What what, Path file) {
  /** What was kept in it. */
  enum What {
    SETTINGS,
    ROOMS,
    /** What was typed and not sent. */
    DRAFTS
  }

  String title(Texts texts) {
    return switch (what) {
      case SETTINGS -> texts.get("window.settingsSetAside.title");
      case ROOMS -> texts.get("window.roomsSetAside.title");
      case DRAFTS -> texts.get("window.draftsSetAside.title");
    };
  }

  /** What that means, and where the file is. */
  String sentence(Texts texts) {
    return switch (what) {
      case SETTINGS -> texts.format("window.settingsSetAside", file.toString());
      case ROOMS -> texts.format("window.roomsSetAside", file.toString());
      case DRAFTS -> texts.format("window.draftsSetAside", file.toString());
    };
  }
}

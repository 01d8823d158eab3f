package chat.roda.app;

import chat.roda.settings.DraftBook;
import chat.roda.settings.OwnerOnly;
import chat.roda.settings.RoomsBook;
import chat.roda.settings.SettingsFolder;
import chat.roda.settings.SettingsStore;
import chat.roda.settings.UnsentBook;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the program kept on this machine, for its window.
 *
 * @param folder where the settings are
 * @param data where the rest is
 */
record Kept(
    Path folder,
    Path data,
    SettingsStore settings,
    RoomsBook rooms,
    DraftBook drafts,
    UnsentBook unsent)
    implements AutoCloseable {
  /**
   * Reads it in the folder that the person chose, or else in the usual ones, which it closes to
   * other users of the machine; a folder that was chosen may be for other things, too. Any thread.
   */
  static Kept read(Optional<Path> chosen) {
    Path folder = chosen.orElseGet(SettingsFolder::ofThisMachine);
    Path data = chosen.orElseGet(SettingsFolder::ofDataOnThisMachine);
    if (chosen.isEmpty()) {
      OwnerOnly.closeFolder(folder);
      OwnerOnly.closeFolder(data);
    }
    OwnerOnly.closeFolder(copiesIn(data));
    return new Kept(
        folder,
        data,
        SettingsStore.open(folder),
        RoomsBook.open(data),
        DraftBook.open(data),
        UnsentBook.open(data));
  }

  /** Where the person's copies of what was said are. */
  Path copies() {
    return copiesIn(data);
  }

  private static Path copiesIn(Path data) {
    return data.resolve("copies");
  }

  /** Saves at once what is not saved yet. */
  @Override
  public void close() {
    settings.close();
    rooms.close();
    drafts.close();
    unsent.close();
  }
}

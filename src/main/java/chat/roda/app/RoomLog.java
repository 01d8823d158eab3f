package chat.roda.app;

import chat.roda.history.Keeping;
import chat.roda.history.MessageLog;
import chat.roda.history.RoomFileName;
import chat.roda.history.SqliteLog;
import chat.roda.settings.OwnerOnly;
import chat.roda.settings.SettingsFolder;
import java.nio.file.Path;
import java.util.Optional;

/** Where what is said in a room that is hosted here is kept: one file a room, by its name. */
final class RoomLog {
  private RoomLog() {}

  /**
   * Opens the log of the room of that name, in a folder that only its owner can look into.
   *
   * @param data the folder that the person chose for the program's data, if any
   */
  static MessageLog open(Optional<Path> data, String roomName, Keeping keeping) {
    Path folder = folder(data);
    OwnerOnly.closeFolder(folder);
    return SqliteLog.open(folder.resolve(RoomFileName.of(roomName) + ".sqlite"), keeping);
  }

  /** Where the accounts of that room are kept. */
  static Path accountFile(Optional<Path> data, String roomName) {
    return folder(data).resolve(RoomFileName.of(roomName) + ".accounts");
  }

  /** Takes that and the accounts for one host; empty where another has them. */
  static Optional<RoomLock> lock(Optional<Path> data, String roomName) {
    return RoomLock.take(folder(data), RoomFileName.of(roomName));
  }

  private static Path folder(Optional<Path> data) {
    return data.orElseGet(SettingsFolder::ofDataOnThisMachine).resolve("rooms");
  }
}

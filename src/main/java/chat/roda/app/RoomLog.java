package chat.roda.app;

import chat.roda.history.Keeping;
import chat.roda.history.MessageLog;
import chat.roda.history.SqliteLog;
import chat.roda.irc.CaseMapping;
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
    return SqliteLog.open(folder.resolve(fileName(roomName)), keeping);
  }

  /** Where the accounts of that room are kept. */
  static Path accountFile(Optional<Path> data, String roomName) {
    return folder(data).resolve(fileName(roomName).replaceAll("sqlite$", "accounts"));
  }

  private static Path folder(Optional<Path> data) {
    return data.orElseGet(SettingsFolder::ofDataOnThisMachine).resolve("rooms");
  }

  /** Letters and digits as they are; a hash tells apart what else would be the same. */
  static String fileName(String roomName) {
    String folded = CaseMapping.fold(roomName);
    String readable = folded.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return readable + "-" + Integer.toHexString(folded.hashCode()) + ".sqlite";
  }
}

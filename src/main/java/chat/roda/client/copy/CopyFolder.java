package chat.roda.client.copy;

import chat.roda.client.RoomAddress;
import chat.roda.history.RoomFileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The folder in which the copies lie, one file a room. Any thread; blocks on the disk. */
public record CopyFolder(Path folder) {
  private static final String END = ".sqlite";

  /** The file of the copy of the room at that address. */
  public Path file(RoomAddress address) {
    return folder.resolve(RoomFileName.of(address.host() + "-" + address.port()) + END);
  }

  /** Whether there is a copy of the room at that address. */
  public boolean has(RoomAddress address) {
    return Files.isRegularFile(file(address));
  }

  /**
   * Deletes all copies, and what belongs to them.
   *
   * @param open the files that are in use, which stay
   */
  public void deleteAll(List<Path> open) throws IOException {
    List<String> names = open.stream().map(path -> String.valueOf(path.getFileName())).toList();
    for (Path file : files()) {
      boolean inUse = names.stream().anyMatch(String.valueOf(file.getFileName())::startsWith);
      if (!inUse) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** How much all copies take of the disk, in bytes. */
  public long size() throws IOException {
    long size = 0;
    for (Path file : files()) {
      size += Files.size(file);
    }
    return size;
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> String.valueOf(f.getFileName()).contains(END)).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}

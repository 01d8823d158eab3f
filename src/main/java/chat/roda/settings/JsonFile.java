package chat.roda.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the files of this program. One that is there and cannot be read gets another name, so that
 * what is saved next does not overwrite it. Any thread; blocks.
 */
final class JsonFile {
  private static final System.Logger LOG = System.getLogger(JsonFile.class.getName());
  private static final JsonMapper JSON = new JsonMapper();

  private JsonFile() {}

  /** What is in the file; empty where there is none, or it cannot be read. */
  static Optional<JsonNode> read(Path file) {
    try {
      return Optional.of(JSON.readTree(Files.readString(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | JacksonException e) {
      LOG.log(System.Logger.Level.WARNING, "{0} cannot be read: {1}", file, e.toString());
      var _ = putAside(file, "damaged");
      return Optional.empty();
    }
  }

  /**
   * Has {@code name.json} called {@code name.word.json}; where it is then, if that was possible.
   */
  static Optional<Path> putAside(Path file, String word) {
    String name = file.getFileName().toString().replaceFirst("json$", word + ".json");
    try {
      return Optional.of(
          Files.move(file, file.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "{0} cannot be set aside: {1}", file, e.toString());
      return Optional.empty();
    }
  }
}

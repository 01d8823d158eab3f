package chat.roda.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
  private static final int MOST_ASIDE = 5;
  private static final JsonMapper JSON = new JsonMapper();

  private JsonFile() {}

  /**
   * What was found.
   *
   * @param root what is in the file; empty where there is none, or it cannot be read
   * @param setAside where the file is now that could not be read
   */
  record Found(Optional<JsonNode> root, Optional<Path> setAside) {}

  static Found read(Path file) {
    try {
      return new Found(Optional.of(JSON.readTree(Files.readString(file))), Optional.empty());
    } catch (NoSuchFileException e) {
      return new Found(Optional.empty(), Optional.empty());
    } catch (IOException | JacksonException e) {
      // By its kind alone: what Jackson says of a file may be a piece of it.
      LOG.log(System.Logger.Level.WARNING, "{0} cannot be read: {1}", file, e.getClass());
      return new Found(Optional.empty(), putAside(file, "damaged"));
    }
  }

  /**
   * Has {@code name.json} called {@code name.word.json}, or {@code name.word.2.json} and so on
   * where there is one already; of {@value #MOST_ASIDE}, the eldest goes. Where it is then, if that
   * was possible.
   */
  static Optional<Path> putAside(Path file, String word) {
    try {
      Path place = placeAside(file, word);
      return Optional.of(Files.move(file, place, StandardCopyOption.REPLACE_EXISTING));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "{0} cannot be set aside: {1}", file, e.toString());
      return Optional.empty();
    }
  }

  private static Path placeAside(Path file, String word) throws IOException {
    Optional<Path> eldest = Optional.empty();
    FileTime since = FileTime.from(Instant.MAX);
    for (int i = 1; i <= MOST_ASIDE; i++) {
      String end = i == 1 ? word + ".json" : word + "." + i + ".json";
      Path place = file.resolveSibling(file.getFileName().toString().replaceFirst("json$", end));
      if (!Files.exists(place)) {
        return place;
      }
      FileTime at = Files.getLastModifiedTime(place);
      if (at.compareTo(since) < 0) {
        since = at;
        eldest = Optional.of(place);
      }
    }
    return eldest.orElse(file.resolveSibling(word + ".json"));
  }
}

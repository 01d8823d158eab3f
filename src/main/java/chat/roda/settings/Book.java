package chat.roda.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept in a file of the settings folder, read when it is opened and written a moment after
 * each change. Any thread; the fields are guarded by the book.
 */
public abstract sealed class Book implements AutoCloseable
    permits DraftBook, RoomsBook, UnsentBook {
  static final JsonMapper JSON = new JsonMapper();

  private final LaterFile file;
  private final Optional<Path> setAside;

  /**
   * @param found what was read
   */
  Book(Path folder, String name, Duration delay, JsonFile.Found found) {
    this.file = new LaterFile(folder, name, delay, () -> content().toPrettyString() + "\n");
    this.setAside = found.setAside();
  }

  /** All that is kept, as it is to stand in the file. */
  abstract JsonNode content();

  /** The file is to follow. */
  final void changed() {
    file.changed();
  }

  /** Where the file lies that could not be read when the program started, if there was one. */
  public final Optional<Path> setAside() {
    return setAside;
  }

  /** {@code action} hears, on any thread, of the file where it cannot be written. */
  public final void setOnNotSaved(Consumer<Path> action) {
    file.setOnNotSaved(action);
  }

  /** Saves at once what is not saved yet. */
  @Override
  public final void close() {
    file.close();
  }
}

package chat.roda.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The settings on disk: {@code settings.json} in a folder. A change is written a second later, with
 * all that changed in between, to a temporary file that is then moved into place; so the file is
 * always a whole one. Any thread; the fields are guarded by this object.
 */
public final class SettingsStore implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SettingsStore.class.getName());
  private static final String FILE = "settings.json";

  private final Path folder;
  private final LaterFile file;
  private final Optional<Path> setAside;
  private Settings settings;

  private SettingsStore(Path folder, Duration delay, Settings settings, Optional<Path> setAside) {
    this.folder = folder;
    this.file = new LaterFile(folder, FILE, delay, () -> SettingsWriter.write(current()));
    this.settings = settings;
    this.setAside = setAside;
  }

  /** Reads the settings in {@code folder}, which need not be there. */
  public static SettingsStore open(Path folder) {
    return open(folder, LaterFile.DELAY);
  }

  static SettingsStore open(Path folder, Duration delay) {
    Path file = folder.resolve(FILE);
    return switch (read(file)) {
      case SettingsReader.Reading.Good(Settings settings) ->
          new SettingsStore(folder, delay, settings, Optional.empty());
      case SettingsReader.Reading.Bad(SettingsReader.Problem problem) ->
          new SettingsStore(folder, delay, Settings.DEFAULTS, putAside(file, problem));
    };
  }

  private static SettingsReader.Reading read(Path file) {
    try {
      return SettingsReader.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      return new SettingsReader.Reading.Good(Settings.DEFAULTS);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The settings cannot be read: {0}", e.toString());
      return new SettingsReader.Reading.Bad(SettingsReader.Problem.DAMAGED);
    }
  }

  private static Optional<Path> putAside(Path file, SettingsReader.Problem problem) {
    return JsonFile.putAside(
        file,
        switch (problem) {
          case DAMAGED -> "damaged";
          case NEWER -> "newer";
        });
  }

  /** Where the file lies that could not be read when the program started, if there was one. */
  public Optional<Path> setAside() {
    return setAside;
  }

  /** The file, which is there once something was changed. */
  public Path file() {
    return folder.resolve(FILE);
  }

  /** The settings as they are now. */
  public synchronized Settings current() {
    return settings;
  }

  /** Changes the settings; the file follows a second later, unless the store is closed. */
  public synchronized void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (changed.equals(settings)) {
      return;
    }
    settings = changed;
    file.changed();
  }

  /** {@code action} hears, on any thread, of the file where it cannot be written. */
  public void setOnNotSaved(Consumer<Path> action) {
    file.setOnNotSaved(action);
  }

  /** Saves at once what is not saved yet. */
  @Override
  public void close() {
    file.close();
  }
}

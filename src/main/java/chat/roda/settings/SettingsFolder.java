package chat.roda.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the settings lie on each system. */
public final class SettingsFolder {
  private SettingsFolder() {}

  /** The folder for this person on this machine. */
  public static Path ofThisMachine() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }

  /**
   * The folder on a system named {@code system} as by the property {@code os.name}, with these
   * environment variables. What the XDG base directory specification calls invalid (a relative
   * path) is passed over.
   */
  static Path of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return absolute(environment, "APPDATA")
          .orElse(home.resolve("AppData", "Roaming"))
          .resolve("Roda");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library", "Application Support", "Roda");
    }
    return absolute(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("roda");
  }

  private static Optional<Path> absolute(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}

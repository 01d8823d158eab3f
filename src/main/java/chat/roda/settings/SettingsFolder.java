package chat.roda.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the settings, and what is kept of rooms, lie on each system. */
public final class SettingsFolder {
  private SettingsFolder() {}

  /** The folder of this person's settings on this machine. */
  public static Path ofThisMachine() {
    return of(system(), System.getenv(), home());
  }

  /** The folder of what is kept of rooms, for this person on this machine. */
  public static Path ofDataOnThisMachine() {
    return ofData(system(), System.getenv(), home());
  }

  /** As {@link #of}, for data: only Linux keeps them apart from the settings. */
  static Path ofData(String system, Map<String, String> environment, Path home) {
    return isLinux(system)
        ? absolute(environment, "XDG_DATA_HOME")
            .orElse(home.resolve(".local").resolve("share"))
            .resolve("roda")
        : of(system, environment, home);
  }

  private static boolean isLinux(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    return !name.startsWith("windows") && !name.startsWith("mac");
  }

  private static String system() {
    return System.getProperty("os.name", "");
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "."));
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

import java.nio.file.Path;
import java.util.List;

/**
 * All that the packages of every system say of the program: the one list of options.
 *
 * @param project its folder
 */
record About(Path project, String version) {
  static final String NAME = "roda";
  static final String TITLE = "Roda";
  static final String ID = "chat.roda";
  static final String MODULE = "chat.roda/chat.roda.app.Main";
  static final String VENDOR = "The Roda project";
  static final String LICENCE = "Apache-2.0";
  static final String SUMMARY = "Talk with the people on your network";
  static final int PORT = 5005;

  /**
   * The same for training the cache and for running with it, or the cache is not used. Only the
   * first compiler: what the second costs at the start is more than what it gains, unless a room is
   * hosted that is busy all day; the launcher for Linux takes both for a room without a window.
   * What was compiled in the training is not compiled at once again: it is more than a start needs,
   * and whoever waits for the window waits for it, too. The cache is where it expects to be, so
   * that it need not be written to, which would cost time and memory at each start. FXML is read by
   * reflection, of which each kind is used a few times: not worth a class that is made for it. With
   * less room for classes and compiled code the whole heap is collected each time that there is a
   * little more of them, which stops the window for 50 to 100 ms; what is not used of it takes no
   * memory. In a flood, most rows have gone again before 16 MB of new ones are there. Nobody
   * watches the JVM from outside, so it need not write down for that what it does. JavaFX keeps no
   * pictures of backgrounds: without them no frame took longer, and the heap had 10 MB less in use.
   */
  static final List<String> JVM =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-Xms32m",
          "-XX:NewSize=16m",
          "-XX:SurvivorRatio=4",
          "-XX:MetaspaceSize=96m",
          "-XX:ReservedCodeCacheSize=128m",
          "-XX:-UsePerfData",
          "-XX:-AOTReplayTraining",
          "-Djdk.reflect.useNativeAccessorOnly=true",
          "-Dprism.disableRegionCaching=true",
          "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc");

  /** The links that open the program. */
  static final List<String> SCHEMES = List.of("roda", "irc");

  /** As jpackage takes it: for macOS it wants no 0 at the beginning. */
  String versionForJpackage() {
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    return mac && version.startsWith("0.") ? "1" + version.substring(1) : version;
  }

  Path target(String name) {
    return project.resolve("target").resolve(name);
  }

  Path icon(String file) {
    return project.resolve("src/main/resources/icons").resolve(file);
  }

  /** A file that lies beside the packages' program. */
  Path template(String file) {
    return project.resolve("packaging").resolve(file);
  }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The program's folder on Linux, started by a script. The launcher that jpackage brings asks rpm
 * and dpkg, each twice, which package it belongs to: half a second of each start.
 */
record LinuxImage(About about) {
  /** Makes it anew; the folder. */
  Path make(Path runtime, Path cache) throws IOException {
    Path image = about.target("packages-image").resolve(About.NAME);
    Tools.delete(image);
    Path programs = image.resolve("lib/runtime/bin");
    Tools.copy(runtime, image.resolve("lib/runtime"));
    // By this name people know it in a list of what runs.
    Files.move(programs.resolve("java"), programs.resolve(About.NAME));
    Files.delete(programs.resolve("keytool"));
    Files.delete(programs.resolve("jrunscript"));
    Files.copy(cache, image.resolve("lib/roda.aot"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(about.icon("roda.svg"), image.resolve("lib/roda.svg"));
    Path launcher = image.resolve("bin").resolve(About.NAME);
    var words = Map.of("options", options(), "module", About.MODULE);
    new Templates(about, words).fill("linux/launcher", launcher);
    if (!launcher.toFile().setExecutable(true, false)) {
      throw new IOException("cannot be made executable: " + launcher);
    }
    return image;
  }

  /**
   * The heap is had from the system in large pages, and the heap and the cache at once: nearly all
   * of both is used at each start, and to ask for it page by page costs more. Where the system has
   * no large pages the JVM would say so to a person who cannot do anything about it. What draws the
   * tray's icon must not ask for a screen: what it would need is left out.
   */
  private static String options() {
    return String.join(" ", About.JVM)
        + " -XX:+UseTransparentHugePages -Xlog:pagesize=off -XX:+AlwaysPreTouch"
        + " -Djava.awt.headless=true";
  }
}

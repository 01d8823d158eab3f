import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes the packages of the system that it runs on, from what Maven has built. Run by {@code mvn -B
 * -ntp -Ppackages verify -DskipTests}; what comes of it lies in {@code target/packages}.
 */
final class Packages {
  private Packages() {}

  /** Arguments: the project's folder and its version. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var about = new About(Path.of(args[0]).toAbsolutePath(), args[1]);
    Path packages = about.target("packages");
    Files.createDirectories(packages);
    Path image = new Image(about).make();
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<Path> made =
        system.startsWith("windows")
            ? new NativePackages(about).windows(image, packages)
            : system.startsWith("mac")
                ? new NativePackages(about).mac(image, packages)
                : new LinuxPackages(about).make(image, packages);
    for (Path file : made) {
      System.out.printf("%s, %.1f MB%n", file, Files.size(file) / 1e6);
    }
  }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packages of Windows and macOS, which jpackage knows how to make there. */
final class NativePackages {
  /** By it Windows knows a newer version for the same program. */
  private static final String UPGRADE = "6f1f3c52-3f0e-4f4e-9a53-7d2c6f8f5005";

  private final About about;

  NativePackages(About about) {
    this.about = about;
  }

  List<Path> windows(Path image, Path packages) throws IOException, InterruptedException {
    jpackage(
        image,
        packages,
        List.of("--type=msi", "--win-menu", "--win-shortcut", "--win-upgrade-uuid=" + UPGRADE));
    Path zip = packages.resolve(About.NAME + "-" + about.version() + "-windows.zip");
    Tools.run(image.getParent(), List.of("tar", "-a", "-c", "-f", zip.toString(), About.NAME));
    return all(packages);
  }

  List<Path> mac(Path image, Path packages) throws IOException, InterruptedException {
    jpackage(image, packages, List.of("--type=dmg", "--mac-package-identifier=" + About.ID));
    return all(packages);
  }

  private void jpackage(Path image, Path packages, List<String> ofSystem)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("--app-image=" + image));
    command.addAll(List.of("--name=" + About.TITLE, "--app-version=" + about.versionForJpackage()));
    command.addAll(List.of("--vendor=" + About.VENDOR, "--description=" + About.SUMMARY));
    command.add("--license-file=" + about.project().resolve("LICENSE"));
    command.add("--dest=" + packages);
    command.add("--resource-dir=" + new JpackageFiles(about).make());
    Tools.jpackage(about.project(), Tools.with(command, ofSystem));
  }

  private static List<Path> all(Path packages) throws IOException {
    try (Stream<Path> files = Files.list(packages)) {
      return files.sorted().toList();
    }
  }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The program with a runtime of its own, and what that has learnt in a first run (JEP 514). */
final class Image {
  /** The program with what it finds only when it runs, and dates in its languages. */
  private static final String MODULES =
      "chat.roda,jdk.localedata,org.freedesktop.dbus.transport.jre,org.slf4j.nop";

  private static final String LOCALES = "en,en-GB,pt-BR";

  /** Other ways to look. */
  private static final List<String> NEVER_USED =
      List.of(
          "/atlantafx.base/atlantafx/base/theme/cupertino*",
          "/atlantafx.base/atlantafx/base/theme/dracula*",
          "/atlantafx.base/atlantafx/base/theme/nord*",
          "/javafx.controls/com/sun/javafx/scene/control/skin/caspian/**");

  /** What only Java's older windows need: a picture at the start, filters. */
  private static final List<String> FILES_NEVER_USED = List.of("splashscreen", "mlib_image");

  /** On Linux nothing is drawn by them but the tray's icon, on which there is no text. */
  private static final List<String> FILES_NEVER_USED_ON_LINUX =
      List.of("awt_xawt", "fontmanager", "freetype", "javajpeg", "jawt");

  private final About about;
  private final Path runtime;
  private final Path cache;

  Image(About about) {
    this.about = about;
    this.runtime = about.target("packages-runtime");
    this.cache = about.target("packages-roda.aot");
  }

  /** Makes it anew; its folder. */
  Path make() throws IOException, InterruptedException {
    link();
    new Training(about, runtime).write(cache);
    return isLinux() ? new LinuxImage(about).make(runtime, cache) : byJpackage();
  }

  private Path byJpackage() throws IOException, InterruptedException {
    Path folder = about.target("packages-image");
    Tools.delete(folder);
    Tools.jpackage(about.project(), options(folder));
    Path image = findImage(folder);
    Files.copy(cache, appFolder(image).resolve("roda.aot"), StandardCopyOption.COPY_ATTRIBUTES);
    return image;
  }

  private void link() throws IOException, InterruptedException {
    Tools.delete(runtime);
    Path modules = about.target("packages-modules");
    Tools.delete(modules);
    Files.createDirectories(modules);
    Path program = modules.resolve("roda.jar");
    Files.copy(about.target("roda.jar"), program);
    new BinarySheets(about).addTo(program);
    try (Stream<Path> jars = Files.list(about.target("lib"))) {
      for (Path jar : jars.toList()) {
        // JavaFX without a classifier is empty, and no module.
        if (!jar.getFileName().toString().matches("javafx-[a-z]+-[\\d.]+\\.jar")) {
          Files.copy(jar, modules.resolve(jar.getFileName()));
        }
      }
    }
    List<String> command =
        List.of(
            Tools.ofJdk("jlink"),
            "--module-path=" + modules,
            "--add-modules=" + MODULES,
            "--include-locales=" + LOCALES,
            "--exclude-resources=" + String.join(",", excluded()),
            "--exclude-files=" + String.join(",", excludedFiles()),
            "--no-header-files",
            "--no-man-pages",
            // What is packed afterwards becomes smaller so, and is read faster.
            "--compress=zip-0",
            "--output=" + runtime);
    Tools.run(about.project(), command);
    if (isLinux()) {
      new LinuxRuntime(runtime).complete(modules);
    }
  }

  private static List<String> excludedFiles() {
    List<String> names = new ArrayList<>(FILES_NEVER_USED);
    if (isLinux()) {
      names.addAll(FILES_NEVER_USED_ON_LINUX);
    }
    return names.stream()
        .map(library -> "/java.desktop/lib/" + System.mapLibraryName(library))
        .toList();
  }

  /** All that is left out of the modules; of SQLite, what is for other systems. */
  private List<String> excluded() throws IOException {
    List<String> all = new ArrayList<>(NEVER_USED);
    String sqlite = "/org.xerial.sqlitejdbc/org/sqlite/native/";
    Stream.of("FreeBSD", "Linux", "Linux-Android", "Linux-Musl", "Mac", "Windows")
        .filter(system -> !system.equals(system()))
        .forEach(system -> all.add(sqlite + system + "/**"));
    if (isLinux()) {
      all.add(LinuxRuntime.OF_JAVAFX);
      // Elsewhere the tray is that of Java's older windows.
      all.add("@" + Unused.list(about.target("packages-unused.txt")));
    }
    Stream.of("aarch64", "arm", "armv6", "armv7", "ppc64", "riscv64", "x86", "x86_64")
        .filter(processor -> !processor.equals(processor()))
        .forEach(processor -> all.add(sqlite + system() + "/" + processor + "/**"));
    return all;
  }

  private static boolean isLinux() {
    return system().equals("Linux");
  }

  private static String system() {
    String name = System.getProperty("os.name");
    return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Mac" : "Linux";
  }

  private static String processor() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name.equals("amd64") ? "x86_64" : name;
  }

  private List<String> options(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("--type=app-image", "--dest=" + folder));
    command.addAll(List.of("--name=" + About.NAME, "--app-version=" + about.versionForJpackage()));
    command.addAll(List.of("--vendor=" + About.VENDOR, "--description=" + About.SUMMARY));
    command.addAll(List.of("--runtime-image=" + runtime, "--module=" + About.MODULE));
    About.JVM.forEach(option -> command.add("--java-options=" + option));
    command.add("--java-options=-XX:AOTCache=$APPDIR/roda.aot");
    command.add("--icon=" + new Icons(about).make());
    command.add("--resource-dir=" + new JpackageFiles(about).make());
    return command;
  }

  private static Path findImage(Path folder) throws IOException {
    try (Stream<Path> images = Files.list(folder)) {
      return images.findFirst().orElseThrow();
    }
  }

  /** Where jpackage puts what belongs to the program, on each system. */
  private static Path appFolder(Path image) {
    return Stream.of("Contents/app", "app")
        .map(image::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow();
  }
}

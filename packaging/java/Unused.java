import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Classes that nothing here uses on Linux, though they belong to modules that are needed: Java's
 * older windows (sound, and what draws the tray's icon, lie beside them), style sheets for XML (its
 * reader lies beside them), and what libraries name for parts of theirs that are not used here. A
 * package must keep one class, or jlink refuses the module.
 */
final class Unused {
  private static final List<String> FOLDERS =
      List.of(
          "java.desktop/javax/swing",
          "java.desktop/sun/swing",
          "java.desktop/com/sun/java/swing",
          "java.xml/com/sun/org/apache/bcel",
          "java.xml/com/sun/org/apache/xalan",
          "java.xml/com/sun/org/apache/xpath",
          "java.desktop/sun/awt/X11",
          "java.desktop/sun/print",
          "java.desktop/javax/print",
          "java.net.http/jdk/internal/net/http",
          "java.sql.rowset/com/sun/rowset",
          "java.naming/com/sun/jndi",
          "java.base/sun/security/tools");

  private Unused() {}

  /** Writes them down as jlink reads them. */
  static Path list(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> all = Files.walk(Path.of(URI.create("jrt:/" + folder)))) {
        for (Path one : all.filter(Files::isDirectory).toList()) {
          lines.addAll(allButOne(one));
        }
      }
    }
    return Files.write(file, lines);
  }

  private static List<String> allButOne(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparingLong(Unused::size).thenComparing(Path::toString))
          .skip(1)
          .map(path -> path.toString().substring("/modules".length()))
          .toList();
    }
  }

  private static long size(Path file) {
    try {
      return file.toString().endsWith(".class") ? Files.size(file) : Long.MAX_VALUE;
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What jpackage has no option for: links, and the firewall's rule. Its own files are taken as the
 * JDK of the moment has them, and ours put into them.
 */
final class JpackageFiles {
  private static final String RESOURCES = "jrt:/jdk.jpackage/jdk/jpackage/internal/resources/";

  private final About about;

  JpackageFiles(About about) {
    this.about = about;
  }

  /** Makes the folder for {@code --resource-dir} on this system. */
  Path make() throws IOException {
    Path folder = about.target("packages-jpackage");
    Tools.delete(folder);
    Files.createDirectories(folder);
    String system = System.getProperty("os.name");
    if (system.startsWith("Windows")) {
      Files.writeString(folder.resolve("main.wxs"), windows(read("main.wxs")));
    } else if (system.startsWith("Mac")) {
      Files.writeString(folder.resolve("Info.plist"), mac(read("Info-lite.plist.template")));
    }
    return folder;
  }

  private static String read(String file) throws IOException {
    return Files.readString(Path.of(URI.create(RESOURCES + file)));
  }

  /** The installer's description, with links and the firewall's rule. */
  String windows(String main) throws IOException {
    String links =
        Templates.links(
            scheme ->
                "<RegistryValue Key=\"URLAssociations\" Name=\"%s\" Type=\"string\" Value=\"%s.link\"/>"
                    .formatted(scheme, About.ID),
            "\n          ");
    String ours = new Templates(about, Map.of("links", links)).fill("windows/main.wxs.part");
    String feature = "      <ComponentRef Id=\"RodaLinks\"/>\n    ";
    return before("</Product>", ours, before("</Feature>", feature, main));
  }

  /** The program's description, with links. */
  String mac(String info) throws IOException {
    String links = Templates.links("<string>%s</string>"::formatted, "\n        ");
    String ours = new Templates(about, Map.of("links", links)).fill("macos/Info.plist.part");
    // The version that people read is the true one.
    String named = info.replace("DEPLOY_BUNDLE_SHORT_VERSION", about.version());
    return before(" </dict>\n</plist>", ours, named);
  }

  private static String before(String mark, String ours, String text) throws IOException {
    int at = text.lastIndexOf(mark);
    if (at < 0) {
      throw new IOException("this JDK's jpackage has no " + mark);
    }
    return text.substring(0, at) + ours + text.substring(at);
  }
}

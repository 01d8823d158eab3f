import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The icon in the formats of Windows and macOS: both hold the PNG files as they are. */
final class Icons {
  /** In pixels. */
  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private static final int ICO_HEADER = 6;
  private static final int ICO_ENTRY = 16;

  /** What macOS calls the sizes; those for screens with small pixels are the same pictures. */
  private static final List<Map.Entry<String, Integer>> ICNS =
      List.of(
          Map.entry("icp4", 16),
          Map.entry("icp5", 32),
          Map.entry("ic11", 32),
          Map.entry("ic12", 64),
          Map.entry("ic07", 128),
          Map.entry("ic13", 256),
          Map.entry("ic08", 256));

  private final About about;

  Icons(About about) {
    this.about = about;
  }

  /** The file that jpackage takes on this system. */
  Path make() throws IOException {
    Path folder = Files.createDirectories(about.target("packages-icons"));
    return System.getProperty("os.name").startsWith("Windows")
        ? Files.write(folder.resolve("roda.ico"), ico())
        : Files.write(folder.resolve("roda.icns"), icns());
  }

  private byte[] png(int size) throws IOException {
    return Files.readAllBytes(about.icon("roda-" + size + ".png"));
  }

  byte[] ico() throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    for (int size : SIZES) {
      pictures.add(png(size));
    }
    int start = ICO_HEADER + ICO_ENTRY * pictures.size();
    int length = start + pictures.stream().mapToInt(picture -> picture.length).sum();
    ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    // Nothing, a file of icons, so many.
    out.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    for (int i = 0; i < pictures.size(); i++) {
      // Width and height, of which 0 means 256; no palette; one plane of 32 bits.
      out.put((byte) (int) SIZES.get(i)).put((byte) (int) SIZES.get(i)).putShort((short) 0);
      out.putShort((short) 1).putShort((short) 32);
      out.putInt(pictures.get(i).length).putInt(start);
      start += pictures.get(i).length;
    }
    pictures.forEach(out::put);
    return out.array();
  }

  byte[] icns() throws IOException {
    var pictures = new ByteArrayOutputStream();
    var out = new DataOutputStream(pictures);
    for (var entry : ICNS) {
      chunk(out, entry.getKey(), png(entry.getValue()));
    }
    var file = new ByteArrayOutputStream();
    chunk(new DataOutputStream(file), "icns", pictures.toByteArray());
    return file.toByteArray();
  }

  /** Its name, its length with this head of 8 bytes, what is in it. */
  private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
    out.writeBytes(name);
    out.writeInt(content.length + 8);
    out.write(content);
  }
}

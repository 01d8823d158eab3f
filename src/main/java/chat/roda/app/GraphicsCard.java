package chat.roda.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether it is worth asking for one. On Linux without a card, JavaFX loads an OpenGL that draws
 * with the processor (50 MB, a tenth of the start), refuses it, and then draws by itself.
 */
final class GraphicsCard {
  /** What the kernel shows where there is one; the second is that of a driver not its own. */
  private static final List<Path> DEVICES = List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"));

  private static final String HOW_TO_DRAW = "prism.order";

  private GraphicsCard() {}

  /** Tells JavaFX, which must not have started yet. What the person chose stays. */
  static void look() {
    String system = System.getProperty("os.name", "");
    if (isMissing(system, DEVICES) && System.getProperty(HOW_TO_DRAW) == null) {
      System.setProperty(HOW_TO_DRAW, "sw");
    }
  }

  static boolean isMissing(String system, List<Path> devices) {
    return system.equals("Linux") && devices.stream().noneMatch(Files::exists);
  }
}

package chat.roda.ui.hosting;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Looks for a port on which a room can be hosted. */
final class FreePort {
  private static final int TRIES = 50;
  private static final int HIGHEST = 65535;

  private FreePort() {}

  /** The next one on which nobody listens; empty where there is none near. */
  static OptionalInt after(int port) {
    return IntStream.rangeClosed(port + 1, Math.min(port + TRIES, HIGHEST))
        .filter(FreePort::isFree)
        .findFirst();
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

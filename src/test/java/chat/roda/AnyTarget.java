package chat.roda;

import chat.roda.history.StoreTarget;
import chat.roda.host.DialectsTarget;
import chat.roda.host.SnifferTarget;
import chat.roda.host.SocketTarget;
import chat.roda.irc.MessagesTarget;
import chat.roda.net.LinesTarget;
import java.io.IOException;
import java.util.Arrays;

/** For Jazzer: all targets in one run, for the short look; the first byte says which. */
public final class AnyTarget {
  private AnyTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    switch ((bytes[0] & 0xFF) % 16) {
      case 0, 1, 2 -> LinesTarget.fuzzerTestOneInput(rest);
      case 3, 4, 5 -> SnifferTarget.fuzzerTestOneInput(rest);
      case 6 -> SocketTarget.fuzzerTestOneInput(rest);
      case 15 -> StoreTarget.fuzzerTestOneInput(rest);
      case 7, 8, 9, 10 -> DialectsTarget.fuzzerTestOneInput(rest);
      default -> MessagesTarget.fuzzerTestOneInput(rest);
    }
  }
}

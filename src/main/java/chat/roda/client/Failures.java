package chat.roda.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;

/** Tells from what the system says why there is no connection. */
final class Failures {
  private Failures() {}

  /** Why connecting failed; told by the type, as the sentence is in the system's language. */
  static Failure ofConnecting(IOException e) {
    return switch (e) {
      case UnknownHostException _ -> isOnNetwork() ? Failure.UNKNOWN_HOST : Failure.NO_NETWORK;
      case SocketTimeoutException _ -> Failure.NO_ANSWER;
      // On a LAN it also means that no machine has that address.
      case NoRouteToHostException _ -> isOnNetwork() ? Failure.NO_ANSWER : Failure.NO_NETWORK;
      // The system's own patience is longer than ours, so it is not that.
      case ConnectException _ -> Failure.REFUSED;
      case IOException _ -> isOnNetwork() ? Failure.NO_ANSWER : Failure.NO_NETWORK;
    };
  }

  /** What a room's last words mean, said to somebody who was in. */
  static Failure ofGoodbye(String text) {
    String said = text.toLowerCase(Locale.ROOT);
    boolean stopped =
        said.contains("host stopped")
            || said.contains("shutting down")
            || said.contains("going down")
            || said.contains("server restart");
    return stopped ? Failure.HOST_STOPPED : Failure.LOST;
  }

  private static boolean isOnNetwork() {
    try {
      return NetworkInterface.networkInterfaces().anyMatch(Failures::leadsOut);
    } catch (SocketException e) {
      return false;
    }
  }

  private static boolean leadsOut(NetworkInterface card) {
    try {
      return card.isUp() && !card.isLoopback();
    } catch (SocketException e) {
      return false;
    }
  }
}

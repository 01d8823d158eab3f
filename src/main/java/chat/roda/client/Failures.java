package chat.roda.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/** Tells from what the system says why there is no connection. */
final class Failures {
  /** How servers call where we come from. */
  private static final List<String> OF_ONE_COMPUTER =
      List.of("from your address", "from your host", "from your ip", "per ip", "global clones");

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

  /** What a room's last words mean, said to somebody who was not in yet. */
  static Failure ofTurningAway(String text) {
    String said = text.toLowerCase(Locale.ROOT);
    if (said.contains("too many wrong passwords")) {
      return Failure.PASSWORD_WRONG;
    }
    if (said.contains("too many") && OF_ONE_COMPUTER.stream().anyMatch(said::contains)) {
      return Failure.TOO_MANY_FROM_HERE;
    }
    if (said.contains("too many connections")
        || said.contains("server full")
        || said.contains("server is full")) {
      return Failure.ROOM_FULL;
    }
    if (said.contains("registration time") || said.contains("ping timeout")) {
      return Failure.NO_ANSWER;
    }
    if (said.contains("internal error")) {
      return Failure.LOST;
    }
    return ofGoodbye(text) == Failure.HOST_STOPPED ? Failure.HOST_STOPPED : Failure.TURNED_AWAY;
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

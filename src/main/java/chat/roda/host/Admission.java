package chat.roda.host;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/** How many connections there are, and from where. Any thread; guarded by its monitor. */
final class Admission {
  private final int perAddress;
  private final Map<InetAddress, Integer> counts = new HashMap<>();
  private int total;

  Admission(Limits limits) {
    this.perAddress = limits.connectionsPerAddress();
  }

  /** Counts one more connection from {@code address}, if there is room for it. */
  synchronized boolean admit(InetAddress address) {
    int count = counts.getOrDefault(address, 0);
    if (count >= perAddress || total >= Limits.CONNECTIONS) {
      return false;
    }
    counts.put(address, count + 1);
    total++;
    return true;
  }

  /** One that was admitted is over. */
  synchronized void release(InetAddress address) {
    total--;
    counts.computeIfPresent(address, (a, count) -> count > 1 ? count - 1 : null);
  }
}

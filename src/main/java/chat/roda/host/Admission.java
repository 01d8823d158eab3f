package chat.roda.host;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/**
 * How many connections there are, and how much comes from where. Who goes and comes back finds its
 * address's bucket as it was. Any thread; guarded by its monitor.
 */
final class Admission {
  /** So many addresses of people who have gone are remembered before the calm ones are dropped. */
  private static final int REMEMBERED = 1024;

  private final Limits limits;
  private final Map<InetAddress, Origin> origins = new HashMap<>();
  private int total;

  /** What is known of an address. */
  private static final class Origin {
    private final Bucket bucket;
    private int connections;

    private Origin(Rate rate) {
      bucket = new Bucket(rate);
    }

    private boolean isIdle() {
      return connections == 0 && bucket.isFull();
    }
  }

  /** Whether somebody may come in. */
  sealed interface Verdict {
    /** Yes, and this is what all connections of the address may send together. */
    record Welcome(Bucket ofAddress) implements Verdict {}

    /** That address has all the connections that it may have. */
    record AddressFull() implements Verdict {}

    /** There is no room for anybody. */
    record HostFull() implements Verdict {}
  }

  Admission(Limits limits) {
    this.limits = limits;
  }

  /** Counts one more connection from {@code address}, if there is room for it. */
  synchronized Verdict admit(InetAddress address) {
    if (total >= limits.connections()) {
      return new Verdict.HostFull();
    }
    if (origins.size() > REMEMBERED) {
      origins.values().removeIf(Origin::isIdle);
    }
    Origin origin = origins.computeIfAbsent(address, a -> new Origin(limits.perAddress()));
    if (origin.connections >= limits.connectionsPerAddress()) {
      return new Verdict.AddressFull();
    }
    origin.connections++;
    total++;
    return new Verdict.Welcome(origin.bucket);
  }

  /** One that was admitted is over. */
  synchronized void release(InetAddress address) {
    total--;
    Origin origin = origins.get(address);
    if (origin != null && --origin.connections == 0 && origin.isIdle()) {
      origins.remove(address);
    }
  }
}

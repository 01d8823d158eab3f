package chat.roda.host;

/**
 * What one peer may take of the host. The defaults are such that people, and a pasted page, never
 * meet them.
 *
 * @param connections how many there may be in all
 * @param connectionsPerAddress how many of them from one address
 * @param perConnection how fast one connection's lines are taken; what comes faster waits in its
 *     socket
 * @param perAddress how fast the lines of all connections of one address are taken; what comes
 *     faster waits too, and what would wait too long is refused
 * @param outboxBytes how much may wait for a peer that does not read
 */
public record Limits(
    int connections,
    int connectionsPerAddress,
    Rate perConnection,
    Rate perAddress,
    int outboxBytes,
    Patience patience) {
  public static final Limits DEFAULT =
      new Limits(
          20_000, 100, new Rate(200, 20), new Rate(10_000, 1_000), 4 << 20, Patience.DEFAULT);

  /** For measuring: only the memory and the time are bounded. */
  public static final Limits NONE =
      new Limits(
          Integer.MAX_VALUE, Integer.MAX_VALUE, Rate.ANY, Rate.ANY, 64 << 20, Patience.DEFAULT);

  public Limits {
    if (connections < 1 || connectionsPerAddress < 1 || outboxBytes < 1) {
      throw new IllegalArgumentException("a host that takes nobody");
    }
  }
}

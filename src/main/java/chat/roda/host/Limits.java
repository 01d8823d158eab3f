package chat.roda.host;

/**
 * What one peer may take of the host. The defaults are such that people, and a pasted page, never
 * meet them.
 *
 * @param connectionsPerAddress how many connections one address may have at a time
 * @param burstLines how many lines a connection may send at once
 * @param linesPerSecond how many more it may send each second; what comes faster waits in its
 *     socket
 * @param outboxBytes how much may wait for a peer that does not read
 */
public record Limits(
    int connectionsPerAddress, int burstLines, int linesPerSecond, int outboxBytes) {
  public static final Limits DEFAULT = new Limits(100, 200, 20, 4 << 20);

  /** For measuring: only the memory is bounded. */
  public static final Limits NONE =
      new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 64 << 20);

  /** How many connections there may be in all. */
  static final int CONNECTIONS = 20_000;
}

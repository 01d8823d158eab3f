package chat.roda.settings;

/**
 * The room that this person hosts.
 *
 * @param name empty until it is chosen
 * @param port 1 to 65535
 * @param keep what is kept of what is said there
 * @param protectsNames whether people can protect their nickname there with a password
 */
public record HostedRoomChoice(String name, int port, KeepChoice keep, boolean protectsNames) {
  /** Roda's port. */
  public static final int DEFAULT_PORT = 5005;

  /** One in which everything is kept as usual. */
  public HostedRoomChoice(String name, int port) {
    this(name, port, KeepChoice.USUAL, false);
  }

  public HostedRoomChoice {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("port " + port);
    }
  }
}

package chat.roda.settings;

/**
 * The room that this person hosts.
 *
 * @param name empty until it is chosen
 * @param port 1 to 65535
 */
public record HostedRoomChoice(String name, int port) {
  /** Roda's port. */
  public static final int DEFAULT_PORT = 5005;

  public HostedRoomChoice {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("port " + port);
    }
  }
}

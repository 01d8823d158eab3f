package chat.roda.host;

import chat.roda.host.room.RoomSettings;

/**
 * How a room is hosted.
 *
 * @param listen the address of the interface, or 0.0.0.0 for all
 * @param port 0 for any that is free
 */
public record HostOptions(String listen, int port, RoomSettings room, Limits limits) {
  public static final int DEFAULT_PORT = 5005;
  public static final String ALL_INTERFACES = "0.0.0.0";
  public static final int DEFAULT_HISTORY = 10;
  public static final String DEFAULT_SERVER_NAME = "roda.local";

  public HostOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port);
    }
  }
}

package chat.roda.ui.hosting;

import java.util.OptionalLong;

/**
 * All that the window knows of hosting. At most one room is hosted at a time. The methods may block
 * and are not called on the FX thread.
 */
public interface RoomHost {
  /** Hosts a room: when this returns, people can come in. */
  HostedRoom start(HostWish wish) throws HostProblemException;

  /** Tells everybody and closes the room; when this returns, the port is free. */
  void stop();

  /**
   * How much what is kept takes, in bytes; 0 when nothing is hosted, empty where it cannot be found
   * out.
   */
  OptionalLong keptBytes();

  /**
   * Deletes all that is kept of what was said in the hosted room.
   *
   * @return whether it is gone
   */
  boolean empty();

  /**
   * How many people are connected, ourselves included; 0 when nothing is hosted. May be called on
   * any thread.
   */
  int people();
}

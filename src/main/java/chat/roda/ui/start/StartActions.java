package chat.roda.ui.start;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomLink;
import chat.roda.settings.RecentRoom;
import chat.roda.ui.hosting.HostWish;
import java.util.Optional;

/** What can be done from the start page. */
public interface StartActions {
  void host(HostWish wish);

  void stopHosting();

  /**
   * Goes where the link leads.
   *
   * @param password what the person typed for it, if anything
   */
  void join(RoomLink link, Optional<String> password);

  /** Ends the attempt to join. */
  void cancelJoining();

  /** Whether what was said in the room at that address is kept on this computer. */
  boolean canRead(RoomAddress address);

  /** Shows what was said in the room at that address, from this computer. */
  void read(RoomAddress address);

  void forget(RecentRoom room);

  void changeNickname();
}

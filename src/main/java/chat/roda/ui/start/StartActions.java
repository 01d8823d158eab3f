package chat.roda.ui.start;

import chat.roda.client.RoomAddress;
import chat.roda.settings.RecentRoom;
import chat.roda.ui.hosting.HostWish;

/** What can be done from the start page. */
public interface StartActions {
  void host(HostWish wish);

  void stopHosting();

  void join(RoomAddress address);

  /** Ends the attempt to join. */
  void cancelJoining();

  void forget(RecentRoom room);

  void changeNickname();
}

package chat.roda.app;

import chat.roda.ui.hosting.HostProblemException;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.RoomHost;
import java.util.OptionalLong;

/** A host that is in all things as another one; tests change some of them. */
class HostAround implements RoomHost {
  private final RoomHost host;

  HostAround(RoomHost host) {
    this.host = host;
  }

  @Override
  public HostedRoom start(HostWish wish) throws HostProblemException {
    return host.start(wish);
  }

  @Override
  public final void stop() {
    host.stop();
  }

  @Override
  public final OptionalLong keptBytes() {
    return host.keptBytes();
  }

  @Override
  public final boolean empty() {
    return host.empty();
  }

  @Override
  public final int people() {
    return host.people();
  }
}

package chat.roda.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Link;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Later;
import chat.roda.ui.room.Entrance;
import chat.roda.ui.room.Entrance.Manner;
import chat.roda.ui.room.RoomViewModel;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A room that is waited for is tried again at once when the network is another one. */
class NetworkWatchTest extends WindowTest {
  /** The last of them takes as long as any does. */
  private static final int MOST_WAITS = 4;

  private final ObservableList<RoomViewModel> rooms = FXCollections.observableArrayList();
  private final List<Told> links = new CopyOnWriteArrayList<>();
  private volatile Set<InetAddress> addresses = Set.of(InetAddress.ofLiteral("10.0.0.1"));

  private record Told(Link link, Instant at) {}

  @AfterEach
  void leave() {
    onFxThread(() -> {
      rooms.forEach(RoomViewModel::leave);
      return rooms;
    });
  }

  /** A port where nobody is. */
  private static RoomAddress nobody() throws Exception {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new RoomAddress("127.0.0.1", free.getLocalPort());
    }
  }

  private void waitFor(RoomAddress address) {
    onFxThread(() -> {
      var room =
          new RoomViewModel(
              new Entrance(
                  new Profile("ana"),
                  address,
                  "Ana's room",
                  Optional.empty(),
                  Optional.empty(),
                  Manner.COME_BACK));
      room.linkProperty()
          .subscribe(link -> {
            links.add(new Told(link, Instant.now()));
          });
      rooms.add(room);
      room.start();
      return room;
    });
  }

  private Optional<Link.Waiting> waiting() {
    return links.getLast().link() instanceof Link.Waiting now ? Optional.of(now) : Optional.empty();
  }

  /** So long that it is told from one that ends by itself. */
  private boolean waitsLong() {
    return waiting()
        .filter(now -> Instant.now().plus(Duration.ofSeconds(3)).isBefore(now.next()))
        .isPresent();
  }

  @Test
  void anotherNetworkEndsTheWaiting() throws Exception {
    onFxThread(() -> {
      new NetworkWatch(rooms, () -> addresses, Later.in(Duration.ofMillis(50))).follow();
      return rooms;
    });
    waitFor(nobody());
    // On a slow machine a wait may end by itself meanwhile; each next one is longer.
    boolean early = false;
    for (int wait = 0; wait < MOST_WAITS && !early; wait++) {
      early = anotherNetworkEndsAWait();
    }
    assertThat(early).isTrue();
  }

  private boolean anotherNetworkEndsAWait() {
    waitUntil("it waits for long", this::waitsLong);
    Link.Waiting before = waiting().orElseThrow();
    int told = links.size();
    addresses = Set.of(InetAddress.ofLiteral("10.0.1." + told));
    waitUntil("it is tried again", () -> links.size() > told);
    return links.get(told).at().isBefore(before.next());
  }
}

package chat.roda.ui.window;

import chat.roda.client.Link;
import chat.roda.ui.common.Later;
import chat.roda.ui.room.RoomViewModel;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * Has rooms that wait for their next try try at once when this machine is in another network than
 * before: a cable that is back, a laptop that woke up. It looks only while some room waits. FX
 * thread.
 */
final class NetworkWatch {
  private static final System.Logger LOG = System.getLogger(NetworkWatch.class.getName());

  private final ObservableList<RoomViewModel> rooms;
  private final Supplier<Set<InetAddress>> addresses;
  private final Executor soon;
  private Optional<Set<InetAddress>> known = Optional.empty();
  private boolean looking;

  NetworkWatch(ObservableList<RoomViewModel> rooms) {
    this(rooms, NetworkWatch::ofThisMachine, Later.in(Duration.ofSeconds(2)));
  }

  /**
   * @param addresses of this machine at the moment; asked on any thread
   * @param soon runs on the FX thread, a while later
   */
  NetworkWatch(
      ObservableList<RoomViewModel> rooms, Supplier<Set<InetAddress>> addresses, Executor soon) {
    this.rooms = rooms;
    this.addresses = addresses;
    this.soon = soon;
  }

  /** From now on. */
  void follow() {
    rooms.forEach(this::listen);
    rooms.addListener(
        (ListChangeListener<RoomViewModel>)
            change -> {
              while (change.next()) {
                change.getAddedSubList().forEach(this::listen);
              }
            });
  }

  private void listen(RoomViewModel room) {
    room.linkProperty()
        .subscribe(link -> {
          if (link instanceof Link.Waiting && !looking) {
            looking = true;
            known = Optional.empty();
            look();
          }
        });
  }

  private void look() {
    if (waiting().isEmpty()) {
      looking = false;
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .name("looking at the network")
        .start(() -> {
          Set<InetAddress> now = addresses.get();
          Platform.runLater(() -> seen(now));
        });
  }

  private void seen(Set<InetAddress> now) {
    if (known.filter(before -> !before.equals(now)).isPresent()) {
      waiting().forEach(RoomViewModel::retryNow);
    }
    known = Optional.of(now);
    soon.execute(this::look);
  }

  private List<RoomViewModel> waiting() {
    return rooms.stream()
        .filter(room -> room.linkProperty().get() instanceof Link.Waiting)
        .toList();
  }

  private static Set<InetAddress> ofThisMachine() {
    try (Stream<NetworkInterface> cards = NetworkInterface.networkInterfaces()) {
      return cards.flatMap(NetworkInterface::inetAddresses).collect(Collectors.toSet());
    } catch (SocketException e) {
      LOG.log(System.Logger.Level.DEBUG, "the network cannot be listed", e);
      return Set.of();
    }
  }
}

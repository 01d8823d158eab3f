package chat.roda.ui.window;

import chat.roda.client.Keys;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.Secret;
import chat.roda.settings.RecentRoom;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.room.Entrance;
import chat.roda.ui.room.Entrance.Manner;
import chat.roda.ui.room.RoomViewModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the stays in rooms, with all that the person takes with them into each. FX thread. */
final class Entrances {
  private final SettingsModel settings;
  private final HostingViewModel hosting;
  private final Surroundings surroundings;

  /** The rooms' own passwords, as long as the program runs. */
  private final Map<RoomAddress, String> passwords = new HashMap<>();

  private final Map<RoomAddress, Called> nicknames = new HashMap<>();

  /**
   * What the person is called in a room.
   *
   * @param usual what they were called elsewhere when they chose it
   */
  private record Called(String usual, String here) {}

  Entrances(SettingsModel settings, HostingViewModel hosting, Surroundings surroundings) {
    this.settings = settings;
    this.hosting = hosting;
    this.surroundings = surroundings;
  }

  /** Takes a password along into a room, from now on. */
  void remember(RoomAddress address, String password) {
    passwords.put(address, password);
  }

  /** That was not the password. */
  void forget(RoomAddress address) {
    passwords.remove(address);
  }

  /** The person goes by another nickname in a room: there they have it until the program ends. */
  void nameIs(RoomAddress address, String nickname) {
    nicknames.put(address, new Called(settings.current().nickname(), nickname));
  }

  private String nickname(RoomAddress address) {
    String usual = settings.current().nickname();
    return Optional.ofNullable(nicknames.get(address))
        .filter(called -> called.usual().equals(usual))
        .map(Called::here)
        .orElse(usual);
  }

  /** Whether the room at that address is hosted by this program. */
  boolean isOwn(RoomAddress address) {
    return hosting.room().filter(hosted -> hosted.here().equals(address)).isPresent();
  }

  /** A stay that is to begin. */
  RoomViewModel make(RoomAddress address, Manner manner) {
    var room =
        new RoomViewModel(
            new Entrance(
                profile(address),
                address,
                nameOf(address),
                copyOf(address, manner),
                Optional.of(surroundings.passwords()),
                manner));
    if (manner != Manner.READ_COPY) {
      room.setKept(
          new KeptWithRooms(
              surroundings.rooms(), surroundings.drafts(), surroundings.unsent(), address),
          new KeptMutes(settings, address));
    }
    room.setIgnores(new KeptIgnores(settings, address));
    return room;
  }

  private String nameOf(RoomAddress address) {
    Stream<String> recent =
        settings.current().recent().stream()
            .filter(room -> room.address().equalsIgnoreCase(address.toString()))
            .map(RecentRoom::name);
    String kept = surroundings.rooms().find(address.toString()).name();
    return recent.findFirst().orElse(kept);
  }

  private Profile profile(RoomAddress address) {
    String nickname = nickname(address);
    Optional<HostedRoom> own = hosting.room().filter(room -> room.here().equals(address));
    Optional<Secret> charge = own.flatMap(HostedRoom::charge);
    Optional<String> password =
        own.flatMap(HostedRoom::password).or(() -> Optional.ofNullable(passwords.get(address)));
    Optional<Secret> account =
        surroundings
            .passwords()
            .find(address.toString(), nickname)
            .map(word -> new Secret(nickname, word));
    var keys = new Keys(password, charge, account);
    return new Profile(nickname, keys);
  }

  /** The room that is hosted here is kept by its host. */
  private Optional<Path> copyOf(RoomAddress address, Manner manner) {
    boolean wanted = settings.current().privacy().keepsCopies() && !isOwn(address);
    return manner == Manner.READ_COPY || wanted
        ? Optional.of(surroundings.copies().file(address))
        : Optional.empty();
  }
}

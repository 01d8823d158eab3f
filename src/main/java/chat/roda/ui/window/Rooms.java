package chat.roda.ui.window;

import chat.roda.client.Keys;
import chat.roda.client.Link;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomLink;
import chat.roda.client.Secret;
import chat.roda.client.copy.CopyFolder;
import chat.roda.client.copy.RoomCopy;
import chat.roda.settings.PasswordBook;
import chat.roda.settings.RecentRoom;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.HostingState;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.start.StartProblem;
import chat.roda.ui.start.StartViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which room the window is in, and the way in and out: the view-model of the window. FX thread.
 *
 * <p>A room is <i>joining</i> until it has let us in for the first time, and shown from then on
 * until the stay is over.
 */
final class Rooms {
  private final SettingsModel settings;
  private final HostingViewModel hosting;
  private final StartViewModel start;
  private final CopyFolder copies;
  private final PasswordBook book;

  /** The rooms' own passwords, as long as the program runs. */
  private final Map<RoomAddress, String> passwords = new HashMap<>();

  private final Clock clock;
  private final ReadOnlyObjectWrapper<Optional<RoomViewModel>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<RoomViewModel> joining = Optional.empty();

  Rooms(
      SettingsModel settings,
      HostingViewModel hosting,
      StartViewModel start,
      CopyFolder copies,
      PasswordBook book,
      Clock clock) {
    this.book = book;
    this.copies = copies;
    this.settings = settings;
    this.hosting = hosting;
    this.start = start;
    this.clock = clock;
    hosting.stateProperty().subscribe(this::hostingIs);
  }

  /** The room that is in the window; empty while the start page is. */
  ReadOnlyObjectProperty<Optional<RoomViewModel>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Opens a room on this computer, and goes in. */
  void host(HostWish wish) {
    hosting.start(wish);
  }

  private void hostingIs(HostingState state) {
    switch (state) {
      case HostingState.On(HostedRoom room) -> join(room.here(), Optional.empty());
      case HostingState.Off(),
          HostingState.Starting(_),
          HostingState.Stopping(),
          HostingState.Failed(_, _, _) -> {}
    }
  }

  /** Whether the room in the window is the one that is hosted here. */
  boolean isInHostedRoom() {
    return hosting
        .room()
        .flatMap(room -> shown.get().filter(in -> in.address().equals(room.here())))
        .isPresent();
  }

  /** Leaves the room that is hosted here, if we are in it, and closes it. */
  void stopHosting() {
    hosting
        .room()
        .ifPresent(room -> {
          if (isInHostedRoom()) {
            leave();
          }
          hosting.stop();
        });
  }

  /**
   * Leaves the room we are in, if any, and goes into another.
   *
   * @param password what the person typed for it; empty for what they typed before, if anything
   */
  void join(RoomAddress address, Optional<String> password) {
    password.ifPresent(word -> passwords.put(address, word));
    leave();
    cancelJoining();
    start.problemProperty().set(Optional.empty());
    start.joiningProperty().set(Optional.of(address));
    var room = new RoomViewModel(profile(address), address, copyOf(address), Optional.of(book));
    room.setMutes(new KeptMutes(settings, address));
    joining = Optional.of(room);
    room.linkProperty().subscribe(link -> linkIs(room, link));
    room.setOnLeft(() -> left(room));
    room.start();
  }

  /** Goes where a link leads; out of the room we are in only if it leads to another. */
  void follow(RoomLink link) {
    Optional<RoomViewModel> here = shown.get().filter(in -> in.address().equals(link.address()));
    if (here.isEmpty()) {
      join(link.address(), Optional.empty());
    }
    here.or(() -> joining).ifPresent(room -> link.channel().ifPresent(room::join));
  }

  private Profile profile() {
    return new Profile(settings.current().nickname());
  }

  private Profile profile(RoomAddress address) {
    String nickname = settings.current().nickname();
    Optional<Secret> charge =
        hosting.room().filter(own -> own.here().equals(address)).flatMap(HostedRoom::charge);
    Optional<Secret> account =
        book.find(address.toString(), nickname).map(word -> new Secret(nickname, word));
    var keys = new Keys(Optional.ofNullable(passwords.get(address)), charge, account);
    return new Profile(nickname, keys);
  }

  /** The room that is hosted here is kept by its host. */
  private Optional<Path> copyOf(RoomAddress address) {
    boolean own = hosting.room().filter(hosted -> hosted.here().equals(address)).isPresent();
    return own || !settings.current().privacy().keepsCopies()
        ? Optional.empty()
        : Optional.of(copies.file(address));
  }

  /** Keeps our copy of the room we are in from now on, or not. */
  void keepCopy(boolean now) {
    shown.get().ifPresent(room -> room.copy().setWriting(now));
  }

  /** Our copy of the room that is shown. */
  Optional<RoomCopy> copyInUse() {
    return shown.get().map(RoomViewModel::copy);
  }

  /** Whether there is a copy of the room at that address. */
  boolean canRead(RoomAddress address) {
    return copies.has(address);
  }

  /** Leaves the room we are in, if any, and shows our copy of another. */
  void read(RoomAddress address) {
    leave();
    cancelJoining();
    String name =
        settings.current().recent().stream()
            .filter(recent -> recent.address().equalsIgnoreCase(address.toString()))
            .map(RecentRoom::name)
            .findFirst()
            .orElse(address.toString());
    var room = RoomViewModel.ofCopy(profile(), address, name, copies.file(address));
    shown.set(Optional.of(room));
    room.setOnLeft(() -> left(room));
    room.start();
  }

  private void linkIs(RoomViewModel room, Link link) {
    switch (link) {
      case Link.Online(_, String roomName) -> {
        if (joining.filter(room::equals).isPresent()) {
          enter(room);
        }
        if (shown.get().filter(room::equals).isPresent()) {
          remember(room.address(), roomName);
        }
      }
      case Link.Failed(var why, var said) -> {
        if (why.isAboutPassword()) {
          passwords.remove(room.address());
        }
        if (joining.or(shown::get).filter(room::equals).isPresent()) {
          start.problemProperty().set(Optional.of(new StartProblem(room.address(), why, said)));
        }
      }
      case Link.Connecting(_), Link.Waiting(_, _), Link.Closed() -> {}
    }
  }

  private void enter(RoomViewModel room) {
    notJoining();
    shown.set(Optional.of(room));
  }

  private void remember(RoomAddress address, String roomName) {
    boolean own = hosting.room().filter(hosted -> hosted.here().equals(address)).isPresent();
    if (!own) {
      var recent = new RecentRoom(roomName, address.toString(), clock.instant());
      settings.change(old -> old.withRecent(recent));
      start.recentProperty().set(settings.current().recent());
    }
  }

  private void left(RoomViewModel room) {
    if (joining.filter(room::equals).isPresent()) {
      notJoining();
    }
    if (shown.get().filter(room::equals).isPresent()) {
      shown.set(Optional.empty());
    }
  }

  private void notJoining() {
    joining = Optional.empty();
    start.joiningProperty().set(Optional.empty());
  }

  /** Ends the attempt to go into a room. */
  void cancelJoining() {
    joining.ifPresent(room -> {
      notJoining();
      room.leave();
    });
  }

  /** Says goodbye in the room we are in, and shows the start page at once. */
  void leave() {
    shown
        .get()
        .ifPresent(room -> {
          shown.set(Optional.empty());
          room.leave();
        });
  }

  /** Says goodbye in the room we are in, if any, and does {@code then} when that is over. */
  void leaveThen(Runnable then) {
    cancelJoining();
    Optional<RoomViewModel> room = shown.get();
    room.ifPresentOrElse(in -> in.setOnLeft(then), then);
    leave();
  }

  /** The room's name, where we are in one or host one. */
  Optional<String> invitedTo() {
    return hosting
        .room()
        .map(HostedRoom::name)
        .or(() -> online().map(room -> room.roomNameProperty().get()));
  }

  /** The addresses that others type for it; empty where there are none. */
  List<String> invitations() {
    return hosting
        .room()
        .map(HostedRoom::invitations)
        .or(() -> online().map(room -> List.of(room.address().toString())))
        .orElse(List.of());
  }

  private Optional<RoomViewModel> online() {
    return shown.get().filter(room -> !room.isReadOnly());
  }
}

package chat.roda.ui.window;

import chat.roda.client.Link;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomLink;
import chat.roda.settings.KeptRoom;
import chat.roda.settings.RecentRoom;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.HostingState;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.room.Entrance.Manner;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.rooms.Stays;
import chat.roda.ui.start.StartProblem;
import chat.roda.ui.start.StartViewModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * The ways into rooms and out of them: the view-model of the window. FX thread.
 *
 * <p>A room to which the person goes is <i>joining</i> until it has let them in for the first time,
 * and is among the stays from then on. One that they come back to at the start of the program is
 * there from the beginning, and tried until it is reached.
 */
final class Rooms {
  private final SettingsModel settings;
  private final HostingViewModel hosting;
  private final StartViewModel start;
  private final Surroundings surroundings;
  private final Clock clock;
  private final Entrances entrances;
  private final Stays stays = new Stays();
  private final ComingBack returning;
  private final WayBack wayBack = new WayBack();
  private Optional<RoomViewModel> joining = Optional.empty();

  Rooms(
      SettingsModel settings,
      HostingViewModel hosting,
      StartViewModel start,
      Surroundings surroundings,
      Clock clock) {
    this.settings = settings;
    this.hosting = hosting;
    this.start = start;
    this.surroundings = surroundings;
    this.clock = clock;
    entrances = new Entrances(settings, hosting, surroundings);
    returning = new ComingBack(surroundings.rooms(), stays);
    hosting.stateProperty().subscribe(this::hostingIs);
  }

  /** What others are invited to. */
  Invitations invitations() {
    return new Invitations(hosting, stays);
  }

  /** The room that the person left last. */
  WayBack wayBack() {
    return wayBack;
  }

  /** All rooms that the person is in. */
  Stays stays() {
    return stays;
  }

  /** The room that is in the window; empty while the start page is. */
  ReadOnlyObjectProperty<Optional<RoomViewModel>> shownProperty() {
    return stays.shownProperty();
  }

  /**
   * Has the rooms again that the person was in when the program ended, and shows the one that was
   * shown; nothing is asked of the network yet.
   */
  void comeBack() {
    returning
        .rooms(settings.current().returning())
        .forEach(address -> add(entrances.make(address, Manner.COME_BACK)));
    returning.showLast();
  }

  /**
   * Goes into the rooms of {@link #comeBack}; from now on it is kept which rooms the person is in.
   */
  void goOn() {
    List.copyOf(stays.rooms()).forEach(this::begin);
    returning.keep();
  }

  /** Whether the program was hosting when it ended, and the person wants it to go on. */
  boolean wasHosting() {
    return returning.hosts(settings.current().returning());
  }

  /** Opens a room on this computer, and goes in. */
  void host(HostWish wish) {
    hosting.start(wish);
  }

  private void hostingIs(HostingState state) {
    start.hereProperty().set(hosting.room().map(HostedRoom::here).orElse(RoomAddress.HERE));
    switch (state) {
      case HostingState.On(HostedRoom room) -> join(room.here(), Optional.empty());
      case HostingState.Off _,
          HostingState.Starting _,
          HostingState.Stopping _,
          HostingState.Failed _ -> {}
    }
  }

  /** The stay in the room that is hosted here, if we are in it. */
  private Optional<RoomViewModel> own() {
    return hosting.room().map(HostedRoom::here).flatMap(stays::find);
  }

  /** Whether the person is in the room that is hosted here. */
  boolean isInHostedRoom() {
    return own().isPresent();
  }

  /** Leaves the room that is hosted here, if we are in it, and closes it. */
  void stopHosting() {
    own().ifPresent(this::leave);
    hosting.room().ifPresent(room -> wayBack.forget(room.here()));
    hosting.stop();
  }

  /**
   * Goes into a room, beside those that we are in.
   *
   * @param password what the person typed for it; empty for what they typed before, if anything
   */
  void join(RoomAddress address, Optional<String> password) {
    password.ifPresent(word -> entrances.remember(address, word));
    cancelJoining();
    start.problemProperty().set(Optional.empty());
    inside(address).ifPresentOrElse(this::goBack, () -> joinNow(address));
  }

  /** Whoever wants to go there does not want to wait for the next try. */
  private void goBack(RoomViewModel room) {
    stays.show(room);
    room.retryNow();
  }

  private Optional<RoomViewModel> inside(RoomAddress address) {
    return stays.find(address).filter(room -> !isOver(room));
  }

  private static boolean isOver(RoomViewModel room) {
    return switch (room.linkProperty().get()) {
      case Link.Failed _, Link.Closed _ -> true;
      case Link.Connecting _, Link.Online _, Link.Waiting _ -> false;
    };
  }

  private void joinNow(RoomAddress address) {
    stays.find(address).filter(RoomViewModel::isReadOnly).ifPresent(this::leave);
    start.joiningProperty().set(Optional.of(address));
    RoomViewModel room = entrances.make(address, Manner.JOIN);
    joining = Optional.of(room);
    begin(room);
  }

  private void begin(RoomViewModel room) {
    room.linkProperty().subscribe(link -> linkIs(room, link));
    room.nicknameProperty().subscribe((_, now) -> nameIs(room, now));
    room.setOnLeft(() -> left(room));
    room.start();
  }

  /** On the way in it is the room that chooses, where it has the person's nickname already. */
  private void nameIs(RoomViewModel room, String now) {
    if (room.linkProperty().get() instanceof Link.Online) {
      entrances.nameIs(room.address(), now);
    }
  }

  private void add(RoomViewModel room) {
    stays
        .find(room.address())
        .ifPresentOrElse(
            before -> {
              before.setOnLeft(() -> {});
              before.leave();
              stays.replace(before, room);
            },
            () -> stays.add(room));
  }

  private RoomViewModel begun(RoomAddress address, Manner manner) {
    RoomViewModel room = entrances.make(address, manner);
    add(room);
    begin(room);
    return room;
  }

  /** Tries again to reach a room. */
  void retry(RoomViewModel room) {
    if (room.linkProperty().get() instanceof Link.Failed(var why, var said)) {
      if (why.isAboutPassword()) {
        start.tell(new StartProblem(room.address(), why, said));
        stays.showStart();
      } else {
        begun(room.address(), Manner.COME_BACK);
      }
    } else {
      room.retryNow();
    }
  }

  /**
   * Goes where a link leads.
   *
   * @param password what the person typed for the room, if anything
   */
  void follow(RoomLink link, Optional<String> password) {
    Optional<RoomViewModel> here = inside(link.address());
    if (here.isEmpty()) {
      stays.showStart();
    }
    join(link.address(), password);
    here.or(() -> joining).ifPresent(room -> link.channel().ifPresent(room::join));
  }

  /** Shows our copy of a room. */
  void read(RoomAddress address) {
    cancelJoining();
    stays.show(inside(address).orElseGet(() -> begun(address, Manner.READ_COPY)));
  }

  private void linkIs(RoomViewModel room, Link link) {
    switch (link) {
      case Link.Online(_, String roomName) -> {
        if (isJoining(room)) {
          enter(room);
        }
        remember(room.address(), roomName);
      }
      case Link.Failed(var why, var said) -> {
        if (why.isAboutPassword()) {
          entrances.forget(room.address());
        }
        if (isJoining(room)) {
          start.tell(new StartProblem(room.address(), why, said));
          stays.showStart();
        }
      }
      case Link.Connecting(_), Link.Waiting(_, _), Link.Closed() -> {}
    }
  }

  private boolean isJoining(RoomViewModel room) {
    return joining.filter(room::equals).isPresent();
  }

  private void enter(RoomViewModel room) {
    notJoining();
    OptionalInt place = wayBack.placeOf(room.address());
    wayBack.forget(room.address());
    add(room);
    place.ifPresent(before -> stays.move(room, before));
    stays.show(room);
  }

  private void remember(RoomAddress address, String roomName) {
    boolean own = entrances.isOwn(address);
    surroundings.rooms().change(address.toString(), old -> old.entered(roomName, own));
    if (!own) {
      var recent = new RecentRoom(roomName, address.toString(), clock.instant());
      settings.change(old -> old.withRecent(recent));
      start.recentProperty().set(settings.current().recent());
    }
  }

  /** A room that cannot be reached any more stays in its place, and says so there. */
  private void left(RoomViewModel room) {
    if (isJoining(room)) {
      notJoining();
    } else if (room.linkProperty().get() instanceof Link.Failed) {
      room.setOnLeft(() -> left(room));
    } else {
      forget(room);
    }
  }

  private void forget(RoomViewModel room) {
    if (!room.isReadOnly()) {
      surroundings.rooms().change(room.address().toString(), KeptRoom::left);
      wayBack.leftRoom(room, stays.rooms().indexOf(room));
    }
    stays.remove(room);
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

  /** Says goodbye in the room that is shown, which goes at once. */
  void leave() {
    stays.shownProperty().get().ifPresent(this::leave);
  }

  private void leave(RoomViewModel room) {
    forget(room);
    room.leave();
  }

  /** Says goodbye in all rooms, and does {@code then} when that is over. */
  void leaveThen(Runnable then) {
    cancelJoining();
    List<RoomViewModel> open = List.copyOf(stays.rooms());
    var left = new AtomicInteger(open.size());
    if (open.isEmpty()) {
      then.run();
    }
    for (RoomViewModel room : open) {
      room.setOnLeft(() -> {
        if (left.decrementAndGet() == 0) {
          then.run();
        }
      });
      room.leave();
    }
  }
}

package chat.roda.ui.window;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomLink;
import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.RecentRoom;
import chat.roda.settings.ThemeChoice;
import chat.roda.ui.common.Clipboards;
import chat.roda.ui.common.SettingsModel;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Views;
import chat.roda.ui.help.HelpWindows;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.nickname.NicknameDialog;
import chat.roda.ui.start.StartActions;
import chat.roda.ui.start.StartViewModel;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Duration;

/** What the person can do, from the menus and from the start page. FX thread. */
final class WindowActions implements StartActions {
  /** How long the program waits for a goodbye to be sent before it ends; milliseconds. */
  static final int GOODBYE_MILLIS = 1_500;

  private final Stage stage;
  private final SettingsModel settings;
  private final Surroundings surroundings;
  private final Theme theme;
  private final Views views;
  private final HostingViewModel hosting;
  private final Rooms rooms;
  private final StartViewModel start;
  private final Notices notices;

  WindowActions(
      Stage stage,
      SettingsModel settings,
      Surroundings surroundings,
      Theme theme,
      Views views,
      HostingViewModel hosting,
      Rooms rooms,
      StartViewModel start) {
    this.stage = stage;
    this.settings = settings;
    this.surroundings = surroundings;
    this.theme = theme;
    this.views = views;
    this.hosting = hosting;
    this.rooms = rooms;
    this.start = start;
    notices = new Notices(stage, views, theme);
  }

  private String usualRoomName() {
    return views.texts().format("start.host.defaultName", settings.current().nickname());
  }

  /** Gives the room to host the name that was chosen for it, or else the usual one. */
  void nameRoom() {
    String chosen = settings.current().hosted().name();
    start.roomNameProperty().set(chosen.isEmpty() ? usualRoomName() : chosen);
  }

  /** Hosts the room of the start page, or stops hosting. */
  void toggleHosting() {
    if (hosting.room().isPresent()) {
      stopHosting();
    } else {
      host(start.wish(settings.current().hosted().port()));
    }
  }

  @Override
  public void host(HostWish wish) {
    String usual = usualRoomName();
    String name = wish.name().isEmpty() ? usual : wish.name();
    var choice =
        new HostedRoomChoice(
            name.equals(usual) ? "" : name, wish.port(), wish.keep(), wish.protectsNames());
    settings.change(old -> old.with(choice));
    start.portProperty().set(Integer.toString(wish.port()));
    surroundings.passwords().keepHosted(wish.password());
    rooms.host(wish.withName(name));
  }

  @Override
  public void stopHosting() {
    int others = hosting.people() - (rooms.isInHostedRoom() ? 1 : 0);
    if (others > 0) {
      notices.askToStopHosting(others, rooms::stopHosting);
    } else {
      rooms.stopHosting();
    }
  }

  /** Deletes what is kept of what was said in the hosted room, after a question. */
  void emptyHistory() {
    notices.askToEmpty(() -> hosting.empty(notices::emptied));
  }

  @Override
  public void join(RoomLink link, Optional<String> password) {
    rooms.follow(link, password);
  }

  @Override
  public void cancelJoining() {
    rooms.cancelJoining();
  }

  @Override
  public boolean canRead(RoomAddress address) {
    return surroundings.copies().has(address);
  }

  @Override
  public void read(RoomAddress address) {
    rooms.read(address);
  }

  @Override
  public void forget(RecentRoom room) {
    settings.change(old -> old.withoutRecent(room.address()));
    start.recentProperty().set(settings.current().recent());
  }

  /** Lets the person type a room's address, on the start page. */
  void askWhereToJoin() {
    rooms.stays().showStart();
    Optional.ofNullable(stage.getScene().lookup("#address")).ifPresent(Node::requestFocus);
  }

  @Override
  public void changeNickname() {
    String current =
        rooms
            .shownProperty()
            .get()
            .map(room -> room.nicknameProperty().get())
            .orElse(settings.current().nickname());
    new NicknameDialog(views, theme).askAgain(stage, current, this::callMe);
  }

  private void callMe(String nickname) {
    settings.change(old -> old.withNickname(nickname));
    start.nicknameProperty().set(nickname);
    nameRoom();
    rooms.stays().rooms().forEach(room -> room.changeNickname(nickname));
  }

  /** Whether the others may know that the person is typing. */
  boolean tellsTyping() {
    return settings.current().privacy().tellsTyping();
  }

  void choose(ThemeChoice choice) {
    settings.change(old -> old.with(old.appearance().withTheme(choice)));
  }

  void choose(LanguageChoice choice) {
    settings.change(old -> old.with(old.appearance().withLanguage(choice)));
  }

  /** Makes the text larger or smaller by so many percent of the usual size. */
  void changeTextSize(int percent) {
    settings.change(
        old -> old.with(old.appearance().withTextSize(old.appearance().textSize() + percent)));
  }

  void useUsualTextSize() {
    settings.change(old -> old.with(old.appearance().withTextSize(Appearance.DEFAULT.textSize())));
  }

  void tellTyping(boolean now) {
    settings.change(old -> old.with(old.privacy().withTellsTyping(now)));
  }

  void copyInvitation() {
    Clipboards.copy(invitation());
    notices.invitationCopied();
  }

  private String invitation() {
    Invitations to = rooms.invitations();
    return Invitation.text(views.texts(), to.room().orElse(""), to.addresses(), to.password());
  }

  void leave() {
    rooms.leave();
  }

  /** Goes back into the room that the person left last. */
  void goBackIn() {
    rooms
        .wayBack()
        .leftProperty()
        .get()
        .ifPresent(left -> rooms.join(left.address(), Optional.empty()));
  }

  /** Says which room was left, and how one comes back; returns what takes that away. */
  Runnable sayLeft(WayBack.Left left) {
    return notices.left(left.name(), views.keyboard().keys(Shortcut.GO_BACK_IN), this::goBackIn);
  }

  void showKeyboard() {
    new HelpWindows(views, theme).showKeyboard(stage);
  }

  void showAbout() {
    new HelpWindows(views, theme).showAbout(stage, surroundings.version());
  }

  /** Ends the program; asks before, where others are in the room that it hosts. */
  void quit() {
    int others = hosting.people() - (rooms.isInHostedRoom() ? 1 : 0);
    if (others > 0) {
      notices.askToStopHosting(others, this::quitNow);
    } else {
      quitNow();
    }
  }

  private void quitNow() {
    stage.hide();
    var enough = new PauseTransition(Duration.millis(GOODBYE_MILLIS));
    enough.setOnFinished(end -> surroundings.exit().run());
    enough.play();
    rooms.leaveThen(surroundings.exit());
  }
}

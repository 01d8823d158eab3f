package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomLink;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.RecentRoom;
import chat.roda.settings.Settings;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Where pictures of the window are taken: the window in a look, rooms and people to fill it, and
 * the camera, which sees the window with all that lies over it.
 */
abstract class PictureTest extends Steps {
  private static final Path FOLDER = Path.of("target/pictures");
  private static final int HEIGHT = 640;

  private final List<AutoCloseable> open = new ArrayList<>();

  /** How the window looks in the pictures that are taken. */
  Look look = Look.all().findFirst().orElseThrow();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open.reversed()) {
      one.close();
    }
  }

  final void closeLater(AutoCloseable one) {
    open.add(one);
  }

  @AfterAll
  static void showAll() throws IOException {
    Pictures.showAll(FOLDER);
  }

  final void open(Look as) {
    look = as;
    openWindow(
        Settings.DEFAULTS
            .withNickname("Ana")
            .with(look.appearance())
            .with(new HostedRoomChoice(roomOf("Ana"), port))
            .withRecent(new RecentRoom("Physics lab", "10.0.4.2", Instant.now()))
            .withRecent(
                new RecentRoom(
                    "Departamento de Engenharia Elétrica",
                    "192.168.0.31:6000",
                    Instant.now().minus(Duration.ofDays(40)))));
    resize(look.width(), HEIGHT);
    // What lies over a narrow window may be wider.
    onFxThread(() -> {
      stage.setX((Look.WIDE - look.width()) / 2.0);
      return stage;
    });
  }

  /** What the window says, in its language. */
  final Texts words() {
    return Texts.ofWindow(
        look.language() == LanguageChoice.PORTUGUESE ? Language.PORTUGUESE : Language.ENGLISH);
  }

  final String roomOf(String nickname) {
    return words().format("start.host.defaultName", nickname);
  }

  final Host host(String name, Optional<String> password) throws Exception {
    var access = new RoomAccess(password, Map.of(), AccountRules.NONE);
    var room = new RoomSettings(name, "roda.local", 10, Language.ENGLISH, access);
    Host host = Host.start(new HostOptions("127.0.0.1", 0, room, Limits.NONE), new MemoryLog());
    open.add(host);
    return host;
  }

  static RoomAddress address(Host host) {
    return new RoomAddress("127.0.0.1", host.address().getPort());
  }

  final OnePerson person(String nickname, RoomAddress where) {
    var person = new OnePerson(nickname, where);
    open.add(person);
    return person;
  }

  final void says(OnePerson who, String text) {
    who.says(text);
    who.idOf(text);
  }

  final boolean hasClass(String query, String styleClass) {
    return lookup(query).query().getStyleClass().contains(styleClass);
  }

  final Stage other() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(window -> window != stage)
        .findFirst()
        .orElseThrow();
  }

  /** Types over what is in the field. */
  final void put(String query, String text) {
    focus(query);
    onFxThread(() -> {
      lookup(query).<TextInputControl>query().setText(text);
      return stage;
    });
  }

  final void clear(String query) {
    onFxThread(() -> {
      lookup(query).<TextInputControl>query().clear();
      return stage;
    });
  }

  /** The window, and all that lies over it, each drawn where it is. */
  final void take(String state) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    waitUntil(
        "all have come out",
        () ->
            Window.getWindows().stream()
                .allMatch(window -> window.getScene().getRoot().getOpacity() == 1));
    Image picture = onFxThread(this::picture);
    Pictures.write(picture, FOLDER.resolve(look.toString()).resolve(state + ".png"));
  }

  private Image picture() {
    List<Window> windows = Window.getWindows().stream().filter(Window::isShowing).toList();
    var all = new Group();
    for (Window window : windows) {
      Scene scene = window.getScene();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      var how = new SnapshotParameters();
      how.setFill(window instanceof PopupWindow ? Color.TRANSPARENT : scene.getFill());
      var seen = new ImageView(scene.getRoot().snapshot(how, null));
      Bounds place = scene.getRoot().getBoundsInParent();
      seen.setX(window.getX() + scene.getX() + place.getMinX());
      seen.setY(window.getY() + scene.getY() + place.getMinY());
      all.getChildren().add(seen);
    }
    var how = new SnapshotParameters();
    how.setFill(Color.GREY);
    double left = -greatest(windows, w -> -w.getX());
    double right = greatest(windows, w -> w.getX() + w.getWidth());
    double bottom = greatest(windows, w -> w.getY() + w.getHeight());
    how.setViewport(new Rectangle2D(left, 0, right - left, bottom));
    return all.snapshot(how, null);
  }

  private static double greatest(List<Window> windows, ToDoubleFunction<Window> edge) {
    return windows.stream().mapToDouble(edge).max().orElse(0);
  }

  void hostOwnRoom() {
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().contains(roomOf("Ana")));
    seesSoon("#lobby");
  }

  void goInto(Host host, String... channels) {
    summon(new RoomLink(address(host), Optional.empty()));
    waitUntil("it is entered", () -> host.connections() > 0 && !stage.getTitle().equals("Roda"));
    for (String channel : channels) {
      summon(new RoomLink(address(host), Optional.of(channel)));
      seesSoon("# " + channel.substring(1));
    }
  }

  /** Somebody with nothing but a socket. */
  void comesAndSays(Host host, String text) throws Exception {
    var socket = new Socket("127.0.0.1", host.address().getPort());
    closeLater(socket);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}

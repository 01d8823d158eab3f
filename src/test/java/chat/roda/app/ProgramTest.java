package chat.roda.app;

import chat.roda.client.RoomLink;
import chat.roda.client.copy.CopyFolder;
import chat.roda.desktop.Desktop;
import chat.roda.settings.DraftBook;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.PasswordBook;
import chat.roda.settings.RoomsBook;
import chat.roda.settings.Settings;
import chat.roda.settings.SettingsStore;
import chat.roda.settings.UnsentBook;
import chat.roda.settings.WordBook;
import chat.roda.texts.Language;
import chat.roda.ui.WindowTest;
import chat.roda.ui.hosting.RoomHost;
import chat.roda.ui.window.MainWindow;
import chat.roda.ui.window.Surroundings;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.ColorScheme;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** A test of the whole program: its window, with the host that is in it. */
abstract class ProgramTest extends WindowTest {
  /** How the system looks. */
  final ObjectProperty<ColorScheme> colours = new SimpleObjectProperty<>(ColorScheme.LIGHT);

  /** That on the wall. */
  Clock clock = Clock.system(ZoneId.systemDefault());

  /** Whether the system wants little to move. */
  final BooleanProperty reducesMotion = new SimpleBooleanProperty();

  /** What happened outside of the window: addresses that were opened, and {@code (exit)}. */
  final List<String> outside = new CopyOnWriteArrayList<>();

  private final HostInProgram host =
      new HostInProgram(() -> Language.ENGLISH, () -> Optional.of(settingsFolder));
  private Optional<SettingsStore> store = Optional.empty();
  private Optional<MainWindow> window = Optional.empty();
  private Runnable saving = () -> {};

  /** A port that was free a moment ago; the one that the window hosts on. */
  int port;

  @BeforeEach
  final void findPort() throws Exception {
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  @AfterEach
  final void closeProgram() {
    window.ifPresent(MainWindow::sayGoodbye);
    host.stop();
    saving.run();
  }

  /** Opens the window of somebody who was here before. */
  final void openWindow(String nickname) {
    openWindow(Settings.DEFAULTS.withNickname(nickname).with(new HostedRoomChoice("", port)));
  }

  /** What the window hosts with; the program's own host, unless a test looks at it first. */
  RoomHost roomHost(RoomHost usual) {
    return usual;
  }

  final void openWindow(Settings settings) {
    var opened = SettingsStore.open(settingsFolder);
    opened.change(old -> settings);
    openWindow(opened);
  }

  final void openWindow(SettingsStore opened) {
    store = Optional.of(opened);
    var rooms = RoomsBook.open(settingsFolder);
    var drafts = DraftBook.open(settingsFolder);
    var unsent = UnsentBook.open(settingsFolder);
    saving =
        () -> {
          opened.close();
          rooms.close();
          drafts.close();
          unsent.close();
        };
    var surroundings =
        new Surroundings(
            clock,
            Language.ENGLISH,
            colours,
            reducesMotion,
            "Ana Maria",
            outside::add,
            Version.NUMBER,
            new CopyFolder(settingsFolder.resolve("copies")),
            new PasswordBook(settingsFolder),
            rooms,
            drafts,
            unsent,
            new WordBook(settingsFolder),
            Desktop.NONE,
            () -> outside.add("(chime)"),
            settingsFolder.resolve("log"),
            () -> outside.add("(exit)"));
    onFxThread(() -> {
      var now = new MainWindow(stage, opened, roomHost(host), surroundings);
      now.open(Optional.empty());
      window = Optional.of(now);
      return stage;
    });
    WaitForAsyncUtils.waitForFxEvents();
    waitForLayout();
  }

  /** Something in the program goes wrong that nobody foresaw. */
  final void surprise() {
    onFxThread(() -> {
      window.orElseThrow().tellOfSurprise();
      return stage;
    });
  }

  /** The program is started again with a link, while it runs. */
  final void summon(RoomLink link) {
    onFxThread(() -> {
      window.orElseThrow().summon(Optional.of(link));
      return stage;
    });
  }

  /** The system ends the program. */
  final void cutShort() {
    window.orElseThrow().sayGoodbye();
  }

  /** Ends the program by its key. */
  final void quit() {
    chord(KeyCode.CONTROL, KeyCode.Q);
    waitUntil("the program has ended", () -> outside.remove("(exit)"));
    host.stop();
    saving.run();
  }

  /** Starts the program with what is kept. */
  final void start() {
    openWindow(SettingsStore.open(settingsFolder));
  }

  final void restart() {
    quit();
    start();
  }

  final Settings settings() {
    return store.orElseThrow().current();
  }

  /** Clicks through the menus, on ways that do not pass over other items. */
  final void choose(String menu, String... path) {
    clickOn(menu);
    Motion way = Motion.VERTICAL_FIRST;
    for (String item : path) {
      waitUntil(item + " is there", () -> isShown(item));
      clickOn(item, way);
      way = Motion.HORIZONTAL_FIRST;
    }
  }

  private boolean isShown(String query) {
    return lookup(query)
        .tryQuery()
        .filter(node -> node.getScene() != null && node.getScene().getWindow().isShowing())
        .isPresent();
  }

  /** Hosts a room by its key; what is typed then is for the room. */
  final void hostByKey() {
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    waitUntil("one can type", () -> isFocused(".input-text"));
  }

  final boolean isFocused(String query) {
    return lookup(query).tryQuery().filter(Node::isFocused).isPresent();
  }

  /** Presses keys together. */
  final void chord(KeyCode... keys) {
    press(keys);
    release(keys);
  }

  /** Waits until the person sees {@code text}, alone or in a longer one. */
  final void seesSoon(String text) {
    waitUntil("“" + text + "” is seen", () -> sees(text));
  }

  final boolean sees(String text) {
    return onFxThread(() -> lookup((Node node) -> shows(node, text)).tryQuery().isPresent());
  }

  /** The lines on the screen that are no messages and have that in them. */
  final List<String> quietRows(String part) {
    return lookup(".quiet-row").match(WindowTest::isSeen).queryAll().stream()
        .flatMap(row -> row.lookupAll(".text").stream())
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .filter(text -> text.contains(part))
        .toList();
  }

  private static boolean shows(Node node, String text) {
    return node.isVisible()
        && switch (node) {
          case Labeled labeled -> labeled.getText() != null && labeled.getText().contains(text);
          case Text words -> words.getText().contains(text);
          default -> false;
        };
  }
}

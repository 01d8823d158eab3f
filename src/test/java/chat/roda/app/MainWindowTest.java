package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Returning;
import chat.roda.settings.Settings;
import chat.roda.settings.SettingsStore;
import chat.roda.settings.ThemeChoice;
import chat.roda.settings.WindowPlace;
import chat.roda.ui.hosting.HostProblemException;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.RoomHost;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.ColorScheme;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class MainWindowTest extends ProgramTest {
  private final AtomicBoolean hasFailed = new AtomicBoolean();

  /** The program's own, which tells when it could not open a room. */
  private record Observed(RoomHost usual, AtomicBoolean hasFailed) implements RoomHost {
    @Override
    public HostedRoom start(HostWish wish) throws HostProblemException {
      try {
        return usual.start(wish);
      } catch (HostProblemException e) {
        hasFailed.set(true);
        throw e;
      }
    }

    @Override
    public void stop() {
      usual.stop();
    }

    @Override
    public OptionalLong keptBytes() {
      return usual.keptBytes();
    }

    @Override
    public boolean empty() {
      return usual.empty();
    }

    @Override
    public int people() {
      return usual.people();
    }
  }

  @Override
  RoomHost roomHost(RoomHost usual) {
    return new Observed(usual, hasFailed);
  }

  private String sheet() {
    return onFxThread(() -> stage.getScene().getStylesheets().getFirst());
  }

  @Test
  void theFirstStartAsksForTheNicknameAndKeepsIt() {
    openWindow(SettingsStore.open(settingsFolder));
    assertThat(stage.isShowing()).isFalse();
    assertThat(lookup("#nickname").queryAs(TextInputControl.class).getText())
        .isEqualTo("Ana_Maria");
    type(KeyCode.ENTER);
    waitUntil("the window is open", stage::isShowing);
    seesSoon("Hello, Ana_Maria");
    assertThat(settings().nickname()).isEqualTo("Ana_Maria");
  }

  @Test
  void escapeAtTheFirstStartEndsTheProgram() {
    openWindow(SettingsStore.open(settingsFolder));
    type(KeyCode.ESCAPE);
    waitUntil("the program has ended", () -> outside.contains("(exit)"));
    assertThat(outside).containsExactly("(exit)");
    assertThat(stage.isShowing()).isFalse();
  }

  @Test
  void theLanguageChangesAtOnceAndIsKept() {
    openWindow("ana");
    choose("#menu-view", "#menu-language", "#language-pt");
    seesSoon("Abrir uma sala");
    assertThat(settings().appearance().language()).isEqualTo(LanguageChoice.PORTUGUESE);
    assertThat(lookup("#room-name").queryAs(TextInputControl.class).getText())
        .isEqualTo("Sala de ana");
    choose("#menu-view", "#menu-language", "#language-en");
    seesSoon("Host a room");
  }

  @Test
  void theThemeChangesAtOnceAndIsKept() {
    openWindow("ana");
    assertThat(sheet()).endsWith("light.css");
    choose("#menu-view", "#menu-theme", "#theme-dark");
    assertThat(sheet()).endsWith("dark.css");
    assertThat(settings().appearance().theme()).isEqualTo(ThemeChoice.DARK);
  }

  @Test
  void theThemeFollowsTheSystem() {
    openWindow("ana");
    onFxThread(() -> {
      colours.set(ColorScheme.DARK);
      return colours;
    });
    assertThat(sheet()).endsWith("dark.css");
  }

  @Test
  void theNicknameIsChangedByItsKey() {
    openWindow("ana");
    type(KeyCode.F2);
    onFxThread(() -> {
      lookup("#nickname").queryAs(TextInputControl.class).setText("bea");
      return "bea";
    });
    type(KeyCode.ENTER);
    seesSoon("Hello, bea");
    assertThat(lookup("#room-name").queryAs(TextInputControl.class).getText())
        .isEqualTo("bea's room");
    assertThat(settings().nickname()).isEqualTo("bea");
  }

  @Test
  void whoIsAskedForANicknameAgainIsToldWhatIsWrongWithTheOneInTheFile() throws Exception {
    Files.writeString(settingsFolder.resolve("settings.json"), "{\"nickname\": \"ana maria\"}");
    start();
    assertThat(nicknameTyped()).isEqualTo("ana maria");
    assertThat(sees("A name is one word.")).isTrue();
  }

  @Test
  void whoIsAskedForANicknameAgainIsToldThatTheFileCannotBeRead() throws Exception {
    Files.writeString(settingsFolder.resolve("settings.json"), "{");
    start();
    assertThat(nicknameTyped()).isEqualTo("Ana_Maria");
    assertThat(sees("Your settings could not be read, so Roda asks again.")).isTrue();
  }

  private String nicknameTyped() {
    return lookup("#nickname").queryAs(TextInputControl.class).getText();
  }

  @Test
  void f1ShowsTheKeysAndEscapeClosesThem() {
    openWindow("ana");
    type(KeyCode.F1);
    seesSoon("Complete a nickname");
    type(KeyCode.ESCAPE);
    waitUntil("they are gone", () -> lookup("#keyboard-page").tryQuery().isEmpty());
  }

  @Test
  void theKeysAreInTheMiddleOfTheWindow() {
    openWindow(
        Settings.DEFAULTS.withNickname("ana").with(new WindowPlace(10, 20, 700, 800, false)));
    type(KeyCode.F1);
    waitUntil("they are there", () -> lookup("#keyboard-page").tryQuery().isPresent());
    Window keys = onFxThread(() -> lookup("#keyboard-page").query().getScene().getWindow());
    assertThat(keys.getX() + keys.getWidth() / 2).isCloseTo(360, within(10.0));
    assertThat(keys.getY() + keys.getHeight() / 2).isCloseTo(420, within(40.0));
  }

  @Test
  void theAboutPageSaysWhichRodaItIs() {
    openWindow("ana");
    choose("#menu-help", "#menu-about");
    seesSoon("Version " + Version.NUMBER);
    Region page = lookup("#about-page").query();
    assertThat(page.getHeight()).as("no emptier than it is").isCloseTo(height(page), within(2.0));
  }

  private static double height(Region page) {
    return onFxThread(() -> page.prefHeight(page.getWidth()));
  }

  @Test
  void theWindowIsWhereItWas() {
    openWindow(
        Settings.DEFAULTS.withNickname("ana").with(new WindowPlace(40, 60, 640, 560, false)));
    assertThat(stage.getX()).isEqualTo(40);
    assertThat(stage.getY()).isEqualTo(60);
    assertThat(stage.getWidth()).isEqualTo(640);
    resize(700, 600);
    waitUntil("it is kept", () -> settings().window().orElseThrow().width() == 700);
  }

  @Test
  void aWindowThatWasOnAScreenThatIsGoneIsWhereItCanBeSeen() {
    openWindow(
        Settings.DEFAULTS.withNickname("ana").with(new WindowPlace(5000, 60, 640, 560, false)));
    assertThat(stage.getX()).isLessThan(1000);
  }

  @Test
  void settingsThatCannotBeReadAreSaid() throws Exception {
    Files.writeString(settingsFolder.resolve("settings.json"), "{");
    var opened = SettingsStore.open(settingsFolder);
    opened.change(old -> old.withNickname("ana"));
    openWindow(opened);
    seesSoon("Your settings could not be read");
    chord(KeyCode.CONTROL, KeyCode.Q);
    waitUntil("the program has ended", () -> outside.contains("(exit)"));
  }

  @Test
  void thatTheListOfRoomsCannotBeReadIsSaidWithWhereItIs() throws Exception {
    Files.writeString(settingsFolder.resolve("rooms.json"), "{");
    openWindow("ana");
    seesSoon("The list of your rooms could not be read");
    seesSoon(settingsFolder.resolve("rooms.damaged.json").toString());
  }

  @Test
  void thatDraftsCannotBeReadIsSaidWithWhereTheyAre() throws Exception {
    Files.writeString(settingsFolder.resolve("drafts.json"), "[");
    openWindow("ana");
    seesSoon("What you had typed and not sent could not be read");
    seesSoon(settingsFolder.resolve("drafts.damaged.json").toString());
  }

  @Test
  void allThatCannotBeReadIsSaidAtOnce() throws Exception {
    for (String name : List.of("drafts", "unsent", "rooms")) {
      Files.writeString(settingsFolder.resolve(name + ".json"), "[");
    }
    openWindow("ana");
    for (String name : List.of("drafts", "unsent", "rooms")) {
      seesSoon(settingsFolder.resolve(name + ".damaged.json").toString());
    }
    assertThat(onFxThread(Window::getWindows)).hasSize(2);
    type(KeyCode.ESCAPE);
    waitUntil("it is closed", () -> Window.getWindows().size() == 1);
  }

  /** The person was hosting, and shown is a room of somebody else's that does not answer now. */
  private void wasInTwoRooms() throws Exception {
    String rooms =
        """
        {"shown": "127.0.0.1:1", "rooms": [
          {"address": "127.0.0.1:1", "name": "Physics lab", "inside": true},
          {"address": "127.0.0.1:%d", "name": "Ours", "inside": true, "own": true}]}
        """;
    Files.writeString(settingsFolder.resolve("rooms.json"), rooms.formatted(port));
  }

  @Test
  void thatARoomCannotBeHostedAgainIsSaidAfterWhatCannotBeRead() throws Exception {
    wasInTwoRooms();
    Files.writeString(settingsFolder.resolve("drafts.json"), "[");
    try (var _ = new ServerSocket(port)) {
      openWindow(
          Settings.DEFAULTS
              .withNickname("ana")
              .with(new HostedRoomChoice("", port))
              .with(new Returning(true, true)));
      seesSoon("What you had typed and not sent could not be read");
      waitUntil("the room cannot be opened", () -> hasFailed.get());
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(onFxThread(Window::getWindows)).as("one at a time").hasSize(2);
      type(KeyCode.ESCAPE);
      seesSoon("is in use by another program");
      assertThat(sees("could not be read")).isFalse();
    }
  }

  @Test
  void whatCannotBeSavedIsSaid() throws Exception {
    openWindow("ana");
    Path file = settingsFolder.resolve("settings.json");
    waitUntil("the settings are saved", () -> Files.exists(file));
    Files.delete(file);
    Files.createDirectories(file.resolve("in the way"));
    chord(KeyCode.CONTROL, KeyCode.EQUALS);
    seesSoon(file + " cannot be saved.");
  }

  @Test
  void aClosedWindowEndsTheProgram() {
    openWindow("ana");
    chord(KeyCode.CONTROL, KeyCode.Q);
    waitUntil("the program has ended", () -> outside.contains("(exit)"));
    assertThat(stage.isShowing()).isFalse();
    assertThat(outside).containsExactly("(exit)");
  }
}

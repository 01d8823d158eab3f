package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.settings.Appearance;
import chat.roda.settings.Density;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Settings;
import chat.roda.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of the views in each look, for those who change them to see: {@code mvn -B -ntp
 * test -Dtest=LooksTest -Dscreenshots=write}; they lie in {@code target/pictures}, with {@code
 * index.html}, which shows them all.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class LooksTest extends ProgramTest {
  private static final Path FOLDER = Path.of("target/pictures");

  private String look = "";

  @ParameterizedTest
  @CsvSource({
    "LIGHT, ENGLISH, 100, COMFORTABLE, 1000, 680",
    "DARK, PORTUGUESE, 100, COMPACT, 1000, 680",
    "HIGH_CONTRAST, ENGLISH, 100, COMFORTABLE, 1000, 680",
    "LIGHT, PORTUGUESE, 200, COMFORTABLE, 360, 900",
    "HIGH_CONTRAST, PORTUGUESE, 150, COMFORTABLE, 1000, 900",
    "DARK, ENGLISH, 80, COMPACT, 420, 640",
  })
  void takePictures(
      ThemeChoice theme, LanguageChoice language, int size, Density density, int width, int height)
      throws IOException {
    look = (theme + "-" + language + "-" + size + "-" + width).toLowerCase(Locale.ROOT);
    openWindow(
        Settings.DEFAULTS
            .withNickname("Ana")
            .with(
                Appearance.DEFAULT
                    .withTheme(theme)
                    .withLanguage(language)
                    .withTextSize(size)
                    .withDensity(density))
            .with(new HostedRoomChoice("", port)));
    resize(width, height);
    take("start");
    for (int i = 0; i < 3; i++) {
      type(KeyCode.TAB);
      take("start-focus-" + i);
    }
    type(KeyCode.F2);
    takeOther("nickname");
    type(KeyCode.ESCAPE);
    type(KeyCode.F1);
    takeOther("keyboard");
    type(KeyCode.ESCAPE);
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    settings(width, height);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().contains("Ana"));
    try (var bruno = new OnePerson("Bruno", new RoomAddress("127.0.0.1", port));
        var joao = new OnePerson("João_da_Silva_Albuquerque", new RoomAddress("127.0.0.1", port))) {
      seesSoon("Bruno");
      bruno.says("good morning, is anybody here who knows where the long cable lies");
      seesSoon("good morning");
      write("Good morning. It is in the lab").type(KeyCode.ENTER);
      seesSoon("It is in the lab");
      joao.says("Ana: the blue one is mine https://example.org/a/long/address/of/a/page");
      seesSoon("the blue one");
      take("room");
      for (int i = 0; i < 6; i++) {
        type(KeyCode.TAB);
        take("room-focus-" + i);
      }
      type(KeyCode.ESCAPE);
      chord(KeyCode.CONTROL, KeyCode.F);
      take("find");
      type(KeyCode.ESCAPE);
      chord(KeyCode.CONTROL, KeyCode.K);
      take("finder");
      type(KeyCode.ESCAPE);
      chord(KeyCode.CONTROL, KeyCode.J);
      take("join");
    }
  }

  @AfterAll
  static void showAll() throws IOException {
    Pictures.showAll(FOLDER);
  }

  private void settings(int width, int height) throws IOException {
    onFxThread(() -> {
      Stage other = other();
      other.setWidth(Math.min(width, 760));
      other.setHeight(height);
      other.setX(0);
      other.setY(0);
      return other;
    });
    takeOther("settings");
    for (int page : List.of(1, 2, 3)) {
      onFxThread(() -> {
        ((ScrollPane) other().getScene().lookup(".settings-scroll")).setVvalue(page / 3.0);
        return page;
      });
      takeOther("settings-" + page);
    }
    type(KeyCode.ESCAPE);
  }

  private Stage other() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(window -> window != stage)
        .findFirst()
        .orElseThrow();
  }

  private void takeOther(String name) throws IOException {
    waitUntil("the window is there", () -> Window.getWindows().size() > 1);
    take(name, onFxThread(() -> other().getScene()));
  }

  private void take(String name) throws IOException {
    take(name, stage.getScene());
  }

  private void take(String name, Scene scene) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    Pictures.write(
        onFxThread(() -> Pictures.draw(scene, 1)), FOLDER.resolve(look + "-" + name + ".png"));
  }
}

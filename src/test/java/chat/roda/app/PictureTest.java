package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.RecentRoom;
import chat.roda.settings.Settings;
import chat.roda.texts.Language;
import chat.roda.texts.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/**
 * Where states of the window are looked at: none has a cut word, and where pictures are wanted,
 * each has its picture. {@code mvn -B -ntp test -Dtest=*LooksTest -Dscreenshots=write} takes those
 * of every state in every {@link Look}, in {@code target/pictures}, with {@code index.html}, which
 * shows them all; with {@code -Dlook='dark english'} only in the looks whose names have these
 * words. Without, one look is gone through and nothing is kept.
 */
abstract class PictureTest extends Steps {
  private static final Path FOLDER = Path.of("target/pictures");
  private static final int HEIGHT = 640;

  /** A part of each name, address and text that may be cut, as people gave it. */
  static final List<String> TYPED =
      List.of(
          "WWW",
          "#",
          "127.0.0.1",
          "192.",
          "10.0.",
          "[",
          "cable",
          "Departamento",
          "Eletrônica",
          "oscilloscopes",
          "instruments",
          "Physics",
          "one of many lines",
          "good morning",
          "results",
          "Bruno",
          "prova",
          "/tmp",
          ".json");

  private final List<String> wrong = new ArrayList<>();
  private Look look = Look.all().findFirst().orElseThrow();

  @AfterEach
  final void nothingIsWrong() {
    assertThat(wrong).as(look.toString()).isEmpty();
  }

  @AfterAll
  static void showAll() throws IOException {
    if (Pictures.areWanted()) {
      Pictures.showAll(FOLDER);
    }
  }

  /** The window of Ana, who was in two rooms before. */
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

  final Look look() {
    return look;
  }

  /** What the window says, in its language. */
  final Texts words() {
    return Texts.ofWindow(
        look.language() == LanguageChoice.PORTUGUESE ? Language.PORTUGUESE : Language.ENGLISH);
  }

  final String roomOf(String nickname) {
    return words().format("start.host.defaultName", nickname);
  }

  /** Types over what is in the field. */
  final void put(String query, String text) {
    focus(query);
    onFxThread(() -> {
      lookup(query).<TextInputControl>query().setText(text);
      return stage;
    });
  }

  final void clear() {
    put("");
    awaitNoPopup();
  }

  /** The window as it is now, with all that lies over it. */
  final void take(String state) throws IOException {
    waitForLayout();
    waitUntil("all have come out", Camera::isStill);
    List<Window> windows = onFxThread(() -> List.copyOf(Window.getWindows()));
    onFxThread(() -> WholeWords.cutIn(windows, TYPED))
        .forEach(fault -> wrong.add(state + ": " + fault));
    Image picture = onFxThread(Camera::picture);
    if (Pictures.areWanted()) {
      Pictures.write(picture, FOLDER.resolve(look.toString()).resolve(state + ".png"));
    }
  }
}

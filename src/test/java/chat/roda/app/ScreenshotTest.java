package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.RecentRoom;
import chat.roda.settings.Settings;
import chat.roda.settings.ThemeChoice;
import chat.roda.ui.hosting.HostProblemException;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.RoomHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the README from the real window, with real people in a real room: {@code
 * mvn -B -ntp test -Dtest=ScreenshotTest -Dscreenshots=write}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class ScreenshotTest extends ProgramTest {
  private static final Path FOLDER = Path.of("src/site/resources/images");

  /** As many pixels of the picture to one of the window, each way. */
  private static final double SHARPNESS = 2;

  /** Hosts as always, but shows an address that does not tell whose machine took the pictures. */
  private record SomewhereElse(RoomHost host) implements RoomHost {
    @Override
    public HostedRoom start(HostWish wish) throws HostProblemException {
      HostedRoom room = host.start(wish);
      return new HostedRoom(
          room.name(), room.port(), List.of("192.168.0.12"), room.keep(), room.charge());
    }

    @Override
    public void stop() {
      host.stop();
    }

    @Override
    public long keptBytes() {
      return host.keptBytes();
    }

    @Override
    public boolean empty() {
      return host.empty();
    }

    @Override
    public int people() {
      return host.people();
    }
  }

  @Override
  RoomHost roomHost(RoomHost usual) {
    return new SomewhereElse(usual);
  }

  @Test
  void takePictures() throws IOException {
    openWindow(
        Settings.DEFAULTS
            .withNickname("Ana")
            .with(Appearance.DEFAULT.withTheme(ThemeChoice.LIGHT))
            .with(new HostedRoomChoice("", RoomAddress.DEFAULT_PORT))
            .withRecent(new RecentRoom("Physics lab", "10.0.4.2", Instant.now()))
            .withRecent(new RecentRoom("Bruno's room", "192.168.0.31", Instant.now())));
    resize(1000, 640);
    take("start-light");
    clickOn("#host-room");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("Ana's room"));
    var address = RoomAddress.HERE;
    try (var bruno = new OnePerson("Bruno", address);
        var joao = new OnePerson("João", address);
        var zoe = new OnePerson("Zoe", address)) {
      converse(bruno, joao, zoe);
      moveTo("#window").moveBy(0, 300);
      take("room-light");
      choose("#menu-view", "#menu-theme", "#theme-dark");
      take("room-dark");
    }
  }

  private void converse(OnePerson bruno, OnePerson joao, OnePerson zoe) {
    seesSoon("Zoe");
    say(bruno, "good morning");
    say(bruno, "coffee at ten?");
    reply("Good morning. Yes, and bring the long cable, please");
    say(joao, "which cable? there are three in the lab, and the blue one is mine");
    reply("The grey one, João. It is for the projector");
    say(zoe, "the slides are at https://files.example.org/roda/slides.pdf", "the slides are at");
    say(zoe, "the last one is new, please look at it before ten");
    say(bruno, "Ana: got the cable, on my way", "got the cable, on my way");
  }

  private void say(OnePerson who, String text) {
    say(who, text, text);
  }

  /** Links and nicknames stand apart: {@code seen} is the longest part without them. */
  private void say(OnePerson who, String text, String seen) {
    who.says(text);
    seesSoon(seen);
  }

  private void reply(String text) {
    write(text).type(KeyCode.ENTER);
    seesSoon(text);
  }

  private void take(String name) throws IOException {
    Image picture = onFxThread(this::snapshot);
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name + ".png");
    Files.write(file, Png.of(picture));
    assertThat(file).isNotEmptyFile();
  }

  private Image snapshot() {
    Scene scene = stage.getScene();
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
    how.setFill(scene.getFill());
    return scene.getRoot().snapshot(how, null);
  }
}

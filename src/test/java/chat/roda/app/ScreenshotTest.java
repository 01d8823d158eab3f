package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomLink;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.RecentRoom;
import chat.roda.settings.Settings;
import chat.roda.settings.ThemeChoice;
import chat.roda.texts.Language;
import chat.roda.ui.hosting.HostProblemException;
import chat.roda.ui.hosting.HostWish;
import chat.roda.ui.hosting.HostedRoom;
import chat.roda.ui.hosting.RoomHost;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the README from the real window, with real people in real rooms: {@code mvn
 * -B -ntp test -Dtest=ScreenshotTest -Dscreenshots=write}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class ScreenshotTest extends ProgramTest {
  private static final Path FOLDER = Path.of("src/site/resources/images");

  /** As many pixels of the picture to one of the window, each way. */
  private static final double SHARPNESS = 2;

  /** Hosts as always, but shows an address that does not tell whose machine took the pictures. */
  private static final class SomewhereElse extends HostAround {
    SomewhereElse(RoomHost host) {
      super(host);
    }

    @Override
    public HostedRoom start(HostWish wish) throws HostProblemException {
      HostedRoom room = super.start(wish);
      return new HostedRoom(
          room.name(),
          room.port(),
          List.of("192.168.0.12"),
          room.keep(),
          room.charge(),
          room.password());
    }
  }

  @Override
  RoomHost roomHost(RoomHost usual) {
    return new SomewhereElse(usual);
  }

  private static Host room(String name) throws Exception {
    var room = new RoomSettings(name, "roda.local", 10, Language.ENGLISH);
    return Host.start(new HostOptions("127.0.0.1", 0, room, Limits.NONE), new MemoryLog());
  }

  @Test
  void takePictures() throws Exception {
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
    try (var lab = room("Physics lab");
        var bruno = new OnePerson("Bruno", RoomAddress.HERE);
        var joao = new OnePerson("João", RoomAddress.HERE);
        var zoe = new OnePerson("Zoe", RoomAddress.HERE)) {
      seesSoon("Zoe");
      summon(new RoomLink(RoomAddress.HERE, Optional.of("#lunch")));
      seesSoon("# lunch");
      inTheLab(lab);
      joao.client().say("Ana", "I have the key");
      seesSoon("João");
      clickOn(from(lookup(".conversation-list").queryAll()).lookup("lobby").<Node>query());
      seesSoon("# lobby");
      converse(bruno, joao, zoe);
      resize(1000, 744);
      moveTo("#window").moveBy(0, 340);
      take("room-light");
      choose("#menu-view", "#menu-theme", "#theme-dark");
      moveTo("#window").moveBy(0, 340);
      take("room-dark");
    }
  }

  private void inTheLab(Host lab) {
    var address = new RoomAddress("127.0.0.1", lab.address().getPort());
    summon(new RoomLink(address, Optional.of("#optics")));
    seesSoon("# optics");
    var carla = new OnePerson("Carla", address);
    carla.says("the laser is free from two");
    carla.says("Ana: shall I keep it for you?");
    seesSoon("@1");
    carla.close();
    waitUntil("she has gone", () -> lab.connections() == 1);
  }

  private void converse(OnePerson bruno, OnePerson joao, OnePerson zoe) {
    bruno.says("good morning, coffee at ten? ☕");
    String coffee = bruno.idOf("good morning, coffee at ten? ☕");
    joao.hears("good morning, coffee at ten? ☕");
    zoe.hears("good morning, coffee at ten? ☕");
    joao.client().react(RoomClient.LOBBY, coffee, "👍", true);
    zoe.client().react(RoomClient.LOBBY, coffee, "👍", true);
    zoe.client().react(RoomClient.LOBBY, coffee, "🎉", true);
    reply("Yes. And who has the **long cable**? It is for the projector", "long cable");
    String cable = joao.idOf("Yes. And who has the long cable? It is for the projector");
    joao.client().say(RoomClient.LOBBY, "it is behind the oscilloscope", Optional.of(cable));
    seesSoon("it is behind the oscilloscope");
    zoe.says("the slides are at https://files.example.org/slides.pdf");
    seesSoon("the slides are at");
    zoe.says("Ana: this shows who is in the lab, can you try it?");
    zoe.idOf("Ana: this shows who is in the lab, can you try it?");
    reply(
        "```\nroda join 10.0.4.2\n# or, from any terminal:\nnc 10.0.4.2 5005\n```", "any terminal");
    bruno.says("works, even from the old laptop 😀");
    seesSoon("works, even from");
  }

  private void reply(String text, String seen) {
    onFxThread(() -> {
      lookup(".input-text").<TextInputControl>query().setText(text);
      return text;
    });
    type(KeyCode.ENTER);
    seesSoon(seen);
  }

  private void take(String name) throws Exception {
    Pictures.write(onFxThread(this::snapshot), FOLDER.resolve(name + ".png"));
  }

  private Image snapshot() {
    Scene scene = stage.getScene();
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
    how.setFill(scene.getFill());
    return scene.getRoot().snapshot(how, null);
  }
}

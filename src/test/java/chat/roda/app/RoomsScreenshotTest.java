package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomLink;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.Appearance;
import chat.roda.settings.Settings;
import chat.roda.settings.ThemeChoice;
import chat.roda.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pictures of several rooms at once, with long names and many channels, to be looked at: {@code mvn
 * -B -ntp test -Dtest=RoomsScreenshotTest -Dscreenshots=write} puts them into {@code
 * target/pictures}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class RoomsScreenshotTest extends ProgramTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  private final List<Host> hosts = new ArrayList<>();

  @BeforeEach
  void openRooms() throws Exception {
    for (String name :
        List.of(
            "Physics lab", "Departamento de Engenharia Elétrica e Eletrônica", "Bruno's room")) {
      var room = new RoomSettings(name, "roda.local", 10, Language.ENGLISH);
      hosts.add(Host.start(new HostOptions("127.0.0.1", 0, room, Limits.NONE), new MemoryLog()));
    }
  }

  @AfterEach
  void closeRooms() {
    hosts.forEach(Host::close);
  }

  private static RoomAddress address(Host host) {
    return new RoomAddress("127.0.0.1", host.address().getPort());
  }

  private void join(Host host, String... channels) {
    summon(new RoomLink(address(host), Optional.empty()));
    waitUntil("it is entered", () -> host.connections() > 0 && !stage.getTitle().equals("Roda"));
    for (String channel : channels) {
      summon(new RoomLink(address(host), Optional.of(channel)));
      seesSoon("# " + channel.substring(1));
    }
  }

  @Test
  void severalRooms() throws Exception {
    openWindow(
        Settings.DEFAULTS
            .withNickname("Ana")
            .with(Appearance.DEFAULT.withTheme(ThemeChoice.LIGHT)));
    resize(1000, 900);
    join(hosts.get(2));
    join(hosts.get(0), "#cables", "#oscilloscopes-and-other-instruments", "#lunch", "#random");
    join(hosts.get(1), "#avisos", "#provas", "#bolsas", "#monitoria", "#estágios", "#biblioteca");
    try (var zoe = new OnePerson("Zoe", address(hosts.get(0)));
        var joao = new OnePerson("João", address(hosts.get(1)))) {
      clickOn("Physics lab");
      zoe.client().say("Ana", "psst");
      zoe.says("good morning, Ana: did you see the results?");
      joao.says("bom dia");
      joao.says("Ana, a prova mudou de sala");
      seesSoon("@1");
      clickOn("cables");
      write("half a thought");
      take("debug-1");
      clickOn("Bruno's room");
      take("debug-2");
      hosts.get(2).close();
      seesSoon("Trying again");
      clickOn("lunch");
      take("rooms-light");
      chord(KeyCode.CONTROL, KeyCode.K);
      write("an");
      take("rooms-palette");
      type(KeyCode.ESCAPE);
      chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
      seesSoon("did you see the results?");
      take("rooms-mentions");
      type(KeyCode.ESCAPE);
      chord(KeyCode.CONTROL, KeyCode.D);
      take("rooms-day");
      type(KeyCode.ESCAPE);
      clickOn("Bruno's room");
      take("rooms-lost");
      choose("#menu-view", "#menu-theme", "#theme-dark");
      choose("#menu-view", "#menu-language", "#language-pt");
      take("rooms-dark-pt");
      clickOn("#addRoom");
      take("rooms-start");
      type(KeyCode.ESCAPE);
      resize(380, 640);
      take("rooms-narrow");
      clickOn(".button-icon");
      take("rooms-narrow-side");
    }
  }

  private void take(String name) throws IOException {
    var picture =
        onFxThread(() -> {
          Scene scene = stage.getScene();
          var how = new SnapshotParameters();
          how.setFill(scene.getFill());
          return scene.getRoot().snapshot(how, null);
        });
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".png"), Png.of(picture));
  }
}

package chat.roda.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.ChannelChange;
import chat.roda.client.Keys;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.client.RoomLink;
import chat.roda.client.Secret;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A room with a password, joined from the window. */
class RoomPasswordTest extends ProgramTest {
  private Host host(String password) throws Exception {
    var access = new RoomAccess(Optional.of(password), Map.of(), AccountRules.NONE);
    var room = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH, access);
    return Host.start(new HostOptions("127.0.0.1", port, room, Limits.DEFAULT), new MemoryLog());
  }

  private void join() {
    clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
  }

  @Test
  void itIsAskedForTakenAndRememberedWhileTheProgramRuns() throws Exception {
    try (var host = host("open sesame")) {
      openWindow("ana");
      assertThat(lookup("#room-password").query().isVisible()).isFalse();
      join();
      seesSoon("This room has a password. Type it above, or ask the host for it.");
      write("sesame").type(KeyCode.ENTER);
      seesSoon("That is not the password of this room.");
      write("open sesame").type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
      choose("#menu-room", "#menu-leave");
      waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
      clickOn("Bea's room");
      waitUntil("the room is shown again", () -> stage.getTitle().startsWith("Bea's room"));
      assertThat(host.connections()).isPositive();
    }
    try (var files = Files.walk(settingsFolder)) {
      assertThat(files.filter(Files::isRegularFile).filter(f -> holds(f, "open sesame"))).isEmpty();
    }
  }

  @Test
  void afterARestartItIsTypedAgain() throws Exception {
    try (var host = host("open sesame")) {
      openWindow("ana");
      join();
      seesSoon("This room has a password.");
      write("open sesame").type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
      restart();
      seesSoon("This room has a password.");
      clickOn("Type the password");
      waitUntil("it is asked for", () -> lookup("#room-password").tryQuery().isPresent());
      write("open sesame");
      clickOn("#join-room");
      seesSoon("ana came in");
      assertThat(host.connections()).isEqualTo(1);
    }
  }

  @Test
  void itGoesToTheRoomThatAsksThoughALinkLedThere() throws Exception {
    try (var host = host("open sesame")) {
      openWindow("ana");
      summon(new RoomLink(new RoomAddress("127.0.0.1", port), Optional.empty()));
      seesSoon("This room has a password. Type it above, or ask the host for it.");
      write("open sesame").type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
      assertThat(host.connections()).isEqualTo(1);
    }
  }

  @Test
  void whoIsShownTheCopyOfALockedChannelComesInWithItsPassword() throws Exception {
    var access = new RoomAccess(Optional.empty(), Map.of("op", "word"), AccountRules.NONE);
    var settings = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH, access);
    var address = new RoomAddress("127.0.0.1", port);
    var charge =
        new Keys(Optional.empty(), Optional.of(new Secret("op", "word")), Optional.empty());
    var options = new HostOptions("127.0.0.1", port, settings, Limits.DEFAULT);
    try (var host = Host.start(options, new MemoryLog());
        var bea = new OnePerson(new Profile("bea", charge), address)) {
      openWindow("ana");
      join();
      seesSoon("ana came in");
      write("hello").type(KeyCode.ENTER);
      bea.hears("hello");
      bea.client().change(new ChannelChange.Key("#lobby", Optional.of("sesame"), Optional.empty()));
      bea.hears("of the password", e -> isLocked(e));
      chord(KeyCode.CONTROL, KeyCode.W);
      waitUntil("the host has let go of us", () -> host.connections() == 1);
      bea.forget();
      chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
      seesSoon("Type /join #lobby and the password.");
      seesSoon("You are not in #lobby.");
      write("/join #lobby sesame").type(KeyCode.ENTER);
      bea.hears("that Ana comes in", e -> e instanceof RoomEvent.CameIn);
      waitUntil("we are in", () -> !lookup("#outsideLine").query().isVisible());
    }
  }

  private static boolean isLocked(RoomEvent event) {
    return event instanceof RoomEvent.ModesKnown(var _, var modes) && modes.key().isPresent();
  }

  @Test
  void whoHostsInTheWindowGivesTheRoomOneAndComesInThemselves() throws Exception {
    openWindow("ana");
    clickOn("#host-password").write("open sesame").type(KeyCode.ENTER);
    seesSoon("ana came in");
    var address = new RoomAddress("127.0.0.1", port);
    var keys = new Keys(Optional.of("open sesame"), Optional.empty(), Optional.empty());
    try (var bea = new OnePerson(new Profile("bea", keys), address);
        var stranger = new Socket("127.0.0.1", port)) {
      stranger.getOutputStream().write("NICK eve\r\nUSER eve 0 * :eve\r\n".getBytes(UTF_8));
      var heard = new String(stranger.getInputStream().readAllBytes(), UTF_8);
      assertThat(heard).contains(" 464 ").doesNotContain(" 001 ");
      bea.says("hello");
      seesSoon("hello");
    }
    chord(KeyCode.CONTROL, KeyCode.I);
    waitUntil(
        "the invitation is copied",
        () -> Clipboard.getSystemClipboard().getString().endsWith("\nThe password is open sesame"));
    clickOn("#hosting-details");
    seesSoon("Password: open sesame");
    restart();
    choose("#menu-room", "#menu-host");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    try (var bea = new OnePerson(new Profile("bea", keys), address)) {
      bea.says("again");
      seesSoon("again");
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
          .contains(word);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Keys;
import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.client.Secret;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.account.AccountRules;
import chat.roda.host.room.RoomAccess;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.PasswordBook;
import chat.roda.texts.Language;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A nickname is protected with a password, and asked for it when its owner comes again. */
class ProtectedNicknameTest extends ProgramTest {
  private Host host() throws Exception {
    var accounts = new AccountRules(true, false, Optional.empty());
    var access = new RoomAccess(Optional.empty(), Map.of(), accounts);
    var room = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH, access);
    return Host.start(new HostOptions("127.0.0.1", port, room, Limits.DEFAULT), new MemoryLog());
  }

  private RoomAddress address() {
    return new RoomAddress("127.0.0.1", port);
  }

  private void join() {
    clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
  }

  private void leave() {
    choose("#menu-room", "#menu-leave");
    waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
  }

  private void comeAgain() {
    clickOn("Bea's room");
    waitUntil("the room is shown again", () -> stage.getTitle().startsWith("Bea's room"));
  }

  private void protect(boolean remember) {
    choose("#menu-room", "#menu-protect");
    seesSoon("Choose a password for the nickname ana.");
    write("sesame");
    if (remember) {
      clickOn("#accountRemember");
    }
    clickOn("#accountGo");
    waitUntil("it is done", () -> !lookup("#passwordBar").query().isVisible());
  }

  @Test
  void itsOwnerIsAskedAndIsCalledSoAgain() throws Exception {
    try (var host = host();
        var bea = new OnePerson("bea", address())) {
      openWindow("ana");
      join();
      protect(false);
      assertThat(new PasswordBook(settingsFolder).find(address().toString(), "ana")).isEmpty();
      leave();
      comeAgain();
      seesSoon("The nickname ana is protected by a password.");
      write("wrong").type(KeyCode.ENTER);
      seesSoon("That is not the password of ana. Try again.");
      write("sesame").type(KeyCode.ENTER);
      bea.hears(
          "that ana is called so again",
          e -> e instanceof RoomEvent.Renamed renamed && renamed.to().equals("ana"));
      waitUntil("it is no longer asked", () -> !lookup("#passwordBar").query().isVisible());
      assertThat(host.connections()).isEqualTo(2);
    }
  }

  @Test
  void whatIsRememberedIsNotAsked() throws Exception {
    try (var host = host();
        var bea = new OnePerson("bea", address())) {
      openWindow("ana");
      join();
      protect(true);
      assertThat(new PasswordBook(settingsFolder).find(address().toString(), "ana"))
          .contains("sesame");
      leave();
      bea.hears("that ana left", RoomEvent.WentOut.class::isInstance);
      bea.forget();
      comeAgain();
      bea.hears(
          "that ana is there",
          e -> e instanceof RoomEvent.CameIn in && in.member().nickname().equals("ana"));
      assertThat(lookup("#passwordBar").query().isVisible()).isFalse();
      assertThat(host.connections()).isEqualTo(2);
    }
  }

  @Test
  void twoWindowsOfOneAccountAgreeAboutWhatIsRead() throws Exception {
    try (var host = host();
        var bea = new OnePerson("bea", address())) {
      openWindow("ana");
      join();
      protect(false);
      var keys = Keys.NONE.withAccount(Optional.of(new Secret("ana", "sesame")));
      try (var elsewhere = new OnePerson(new Profile("ana2", keys), address())) {
        bea.says("what the first window shows");
        seesSoon("what the first window shows");
        elsewhere.hears(
            "that it is read in the first window",
            e ->
                e instanceof RoomEvent.ReadUntil(var where, var at)
                    && where.equals(chat.roda.client.RoomClient.LOBBY)
                    && !at.isBefore(elsewhere.when("what the first window shows")));
        assertThat(host.connections()).isEqualTo(3);
      }
    }
  }
}

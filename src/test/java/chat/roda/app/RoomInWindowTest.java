package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Failure;
import chat.roda.client.Link;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.Settings;
import chat.roda.texts.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The window, the host and the other people's clients, all real, over loopback. */
class RoomInWindowTest extends ProgramTest {

  @Test
  void aRoomIsHostedFromTheMenuAndOthersComeInAndTalk() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    waitUntil("the room is shown", () -> stage.getTitle().equals("ana's room – Roda"));
    try (var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      seesSoon("bea");
      bea.says("good morning");
      seesSoon("good morning");
      write("hello bea").type(KeyCode.ENTER);
      bea.hears("hello bea");
    }
  }

  @Test
  void aRoomInWhichNobodySpokeSaysWhatToDo() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    seesSoon("ana came in");
    waitUntil("it says what to do", () -> lookup(".conversation-empty").query().isVisible());
    assertThat(lookup(".invitation-address").<Label>query().getText()).contains(":" + port);
    write("hello").type(KeyCode.ENTER);
    waitUntil("it is gone", () -> !lookup(".conversation-empty").query().isVisible());
  }

  @Test
  void aRoomOfSomebodyElseOnThisMachineHasNoAddressThatOthersCouldType() throws Exception {
    try (var host = otherHost()) {
      openWindow("ana");
      clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
      seesSoon("ana came in");
      waitUntil("it says what to do", () -> lookup(".conversation-empty").query().isVisible());
      assertThat(lookup(".invitation").query().isVisible()).isFalse();
      assertThat(host.connections()).isEqualTo(1);
    }
  }

  @Test
  void aNewChannelMayBeTypedWithSpaces() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    seesSoon("ana came in");
    clickOn(".side-add").write("canal novo").type(KeyCode.ENTER);
    waitUntil("we are in it", () -> sees("Message #canal-novo"));
  }

  private void hostWithLargeText() {
    openWindow(
        Settings.DEFAULTS
            .withNickname("ana")
            .with(new HostedRoomChoice("", port))
            .with(Appearance.DEFAULT.withTextSize(200)));
    choose("#menu-room", "#menu-host");
    seesSoon("ana came in");
  }

  @Test
  void thePaletteIsNoHigherThanThereIsRoom() {
    hostWithLargeText();
    resize(900, 500);
    chord(KeyCode.CONTROL, KeyCode.K);
    waitUntil("it has come out", () -> lookup(".finder").query().isVisible());
    Bounds palette =
        onFxThread(() -> {
          Node panel = lookup(".finder").query();
          return panel.localToScene(panel.getLayoutBounds());
        });
    assertThat(palette.getMaxY()).isLessThan(stage.getScene().getHeight());
  }

  @Test
  void whatHappensStandsUnderTheWordsOfMessagesAtAnyTextSize() {
    hostWithLargeText();
    write("hello").type(KeyCode.ENTER);
    seesSoon("hello");
    assertThat(left(".quiet-row")).isEqualTo(left(".message-header"));
  }

  private double left(String query) {
    return onFxThread(() -> lookup(query).query().localToScene(0, 0).getX());
  }

  @Test
  void inPrivateThereIsNoListOfPeopleAndInTheLobbyItSaysWhoIsInCharge() throws Exception {
    try (var host = otherHost();
        var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      bea.client().join("#cables");
      bea.hears(
          "that she is in",
          e -> e instanceof RoomEvent.Entered(var where) && where.equals("#cables"));
      openWindow("ana");
      clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
      seesSoon("bea");
      write("/join #cables").type(KeyCode.ENTER);
      seesSoon("operator");
      clickOn(from(lookup(".people-list").queryAll()).lookup("bea").<Node>query());
      waitUntil("nobody else is listed", () -> lookup(".people-list").tryQuery().isEmpty());
      assertThat(host.connections()).isEqualTo(2);
    }
  }

  @Test
  void aRoomIsJoinedByItsAddress() throws Exception {
    try (var host = otherHost();
        var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      openWindow("ana");
      clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().equals("Bea's room – Roda"));
      bea.hears(
          "that ana came in",
          e -> e instanceof RoomEvent.CameIn in && in.member().nickname().equals("ana"));
      assertThat(settings().recent()).extracting(room -> room.name()).containsExactly("Bea's room");
      assertThat(host.connections()).isEqualTo(2);
    }
  }

  @Test
  void sairLeavesTheRoom() throws Exception {
    try (var host = otherHost();
        var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      openWindow("ana");
      clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
      write("/sair").type(KeyCode.ENTER);
      waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
      bea.hears(
          "that ana left", e -> e instanceof RoomEvent.WentOut out && out.nickname().equals("ana"));
      waitUntil("the title says so", () -> stage.getTitle().equals("Roda"));
      waitUntil("the host has let go of us", () -> host.connections() == 1);
    }
  }

  @Test
  void toggledOffWithOthersInItAsksTellsThemAndFreesThePort() throws Exception {
    openWindow("ana");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H)
        .release(KeyCode.H, KeyCode.SHIFT, KeyCode.CONTROL);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    try (var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      seesSoon("bea");
      choose("#menu-room", "#menu-host");
      String question = "Somebody else is in your room. They will be told that it closes.";
      seesSoon(question);
      type(KeyCode.ENTER);
      waitUntil("the question is gone", () -> !sees(question));
      choose("#menu-room", "#menu-host");
      seesSoon(question);
      type(KeyCode.TAB).type(KeyCode.ENTER);
      bea.hears(
          "that the host stopped",
          e ->
              e instanceof RoomEvent.LinkChanged(Link.Waiting(var why, _))
                  && why == Failure.HOST_STOPPED);
    }
    waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
    waitUntil("the port is free", this::isPortFree);
  }

  private boolean isPortFree() {
    try (var free = new ServerSocket(port)) {
      return free.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aHostAloneIsNotAsked() {
    openWindow("ana");
    clickOn("#host-room");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    choose("#menu-room", "#menu-host");
    waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
  }

  @Test
  void aHostThatStopsIsSaid() throws Exception {
    Host host = otherHost();
    openWindow("ana");
    clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
    host.close();
    waitUntil("it is said", () -> lookup(".link-line").tryQuery().isPresent());
  }

  @Test
  void aTakenPortIsSaidWithWhatToDo() throws Exception {
    try (var taken = new ServerSocket(port)) {
      openWindow("ana");
      clickOn("#host-room");
      seesSoon(
          "Port "
              + taken.getLocalPort()
              + " is in use by another program. Choose another port, or stop the other program.");
    }
  }

  @Test
  void whereAPortIsTakenTheNextOneIsOneClickAway() throws Exception {
    try (Host other = otherHost()) {
      openWindow("ana");
      clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
      chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
      clickOn((Node node) ->
          node instanceof Button button && button.getText().startsWith("Host on port "));
      waitUntil("the own room is shown", () -> stage.getTitle().startsWith("ana's room"));
      assertThat(settings().hosted().port()).isGreaterThan(other.address().getPort());
    }
  }

  @Test
  void anEmptyAddressIsOnesOwnRoomWhateverItsPort() {
    openWindow("ana");
    clickOn("#host-room");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("the start page is shown", () -> stage.getTitle().equals("Roda"));
    clickOn("#join-room");
    waitUntil("the room is shown again", () -> stage.getTitle().startsWith("ana's room"));
  }

  @Test
  void whereNoRoomIsItIsSaid() {
    openWindow("ana");
    clickOn("#address").write("127.0.0.1:" + port).type(KeyCode.ENTER);
    String sentence =
        "No room answered at 127.0.0.1:%d. Ask the host if the room is open, and if its port is %d."
            .formatted(port, port);
    seesSoon(sentence);
    waitUntil("it can be mended", () -> isFocused("#address"));
    write("0");
    waitUntil("it is said no more", () -> !sees(sentence));
  }

  @Test
  void theInvitationHasAnAddressThatOthersType() {
    openWindow("ana");
    clickOn("#host-room");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    clickOn("#hosting-copy");
    String shown = lookup("#hosting-address").queryAs(Label.class).getText();
    assertThat(onFxThread(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(shown);
    chord(KeyCode.CONTROL, KeyCode.I);
    waitUntil(
        "the invitation is copied",
        () -> Clipboard.getSystemClipboard().getString().startsWith("Come to “ana's room”"));
  }

  @Test
  void anotherRoomIsJoinedFromWithinOne() throws Exception {
    try (var host = otherHost()) {
      openWindow("ana");
      chord(KeyCode.CONTROL, KeyCode.J);
      waitUntil("one can type", () -> isFocused("#address"));
      write("127.0.0.1:" + port).type(KeyCode.ENTER);
      waitUntil("the room is shown", () -> stage.getTitle().startsWith("Bea's room"));
      double head = heightOfHead();
      chord(KeyCode.CONTROL, KeyCode.J);
      waitUntil("it is asked", () -> lookup("#address").tryQuery().isPresent());
      waitUntil("the title says so", () -> stage.getTitle().equals("Roda"));
      assertThat(heightOfHead()).isEqualTo(head);
      type(KeyCode.ESCAPE);
      waitUntil("the room is shown again", () -> stage.getTitle().startsWith("Bea's room"));
      assertThat(host.connections()).isEqualTo(1);
    }
  }

  private double heightOfHead() {
    waitForLayout();
    return lookup(".room-header").match(Node::isVisible).query().getLayoutBounds().getHeight();
  }

  private Host otherHost() throws Exception {
    var room = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH);
    return Host.start(
        new HostOptions(
            InetAddress.getLoopbackAddress().getHostAddress(), port, room, Limits.DEFAULT),
        new MemoryLog());
  }

  @Test
  void whatIsOutOverANarrowWindowGoesWhenTheFocusGoesElsewhere() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    seesSoon("# lobby");
    resize(360, 640);
    clickOn((Node node) -> "sideToggle".equals(node.getId()) && isSeen(node));
    waitUntil("the bar is out", () -> isSeen(lookup("#addRoom").query()));
    chord(KeyCode.CONTROL, KeyCode.F);
    waitUntil("the search is there", () -> isSeen(lookup("#findText").query()));
    waitUntil("the bar is gone", () -> lookup("#addRoom").tryQuery().isEmpty());
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.client.RoomLink;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Somebody in several rooms at once: those of others, and their own. */
class SeveralRoomsTest extends TwoRoomsTest {
  @Test
  void theNameOfANewChannelIsTypedForItsRoom() {
    joinBoth();
    Node add =
        lookup(".side-add").queryAll().stream()
            .max(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
            .orElseThrow();
    clickOn(add);
    waitUntil("it can be typed", () -> lookup("#channelName").query().isFocused());
    waitUntil("it is said of which room", () -> sees("Channels of Carl's room"));
    write("dev").type(KeyCode.ENTER);
    waitUntil(
        "it is in that room",
        () -> side().equals(List.of("Bea's room", "lobby", "Carl's room", "lobby", "dev")));
  }

  @Test
  void oneRoomIsAddedToTheOtherAndBothAreHeard() {
    joinBoth();
    isAside("Bea's room", "lobby", "Carl's room", "lobby");
    try (var dora = new OnePerson("dora", address(bea));
        var emil = new OnePerson("emil", address(carl))) {
      dora.says("ana: are you there?");
      waitUntil("the mention is marked", () -> sees("@1"));
      waitUntil("the title counts it", () -> stage.getTitle().equals("(1) Carl's room – Roda"));
      write("hello emil").type(KeyCode.ENTER);
      emil.hears("hello emil");
      press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN)
          .release(KeyCode.DOWN, KeyCode.SHIFT, KeyCode.ALT);
      waitUntil("the unread one is shown", () -> isAt("Bea's room"));
      seesSoon(": are you there?");
      waitUntil("nothing is unread", () -> stage.getTitle().equals("Bea's room – Roda"));
      write("yes").type(KeyCode.ENTER);
      dora.hears("yes");
      chord(KeyCode.ALT, KeyCode.DOWN);
      waitUntil("the next one is in the other room", () -> isAt("Carl's room"));
      seesSoon("hello emil");
    }
  }

  @Test
  void leavingOneLeavesTheOthers() {
    joinBoth();
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("the other is shown", () -> isAt("Bea's room"));
    waitUntil("the host has let go of us", () -> carl.connections() == 0);
    assertThat(bea.connections()).isEqualTo(1);
    isAside("Bea's room", "lobby");
    try (var dora = new OnePerson("dora", address(bea))) {
      dora.says("still here?");
      seesSoon("still here?");
    }
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
  }

  @Test
  void ownRoomAndThatOfAnotherAreSideBySide() {
    openWindow("ana");
    join(bea, "Bea's room");
    choose("#menu-room", "#menu-host");
    waitUntil("the own room is shown", () -> isAt("ana's room"));
    isAside("Bea's room", "lobby", "ana's room", "lobby");
    try (var dora = new OnePerson("dora", new RoomAddress("127.0.0.1", port))) {
      dora.says("nice room");
      seesSoon("nice room");
      dora.client().leave();
      dora.hears("that she left", e -> e instanceof RoomEvent.LinkChanged);
    }
    seesSoon("ana's room · 1 person");
    choose("#menu-room", "#menu-host");
    waitUntil("the other is shown", () -> isAt("Bea's room"));
    assertThat(bea.connections()).isEqualTo(1);
  }

  @Test
  void aRoomThatIsLostSaysSoAndTheOtherGoesOn() {
    joinBoth();
    carl.close();
    seesSoon("Trying again in");
    clickOn("Bea's room");
    waitUntil("the other is shown", () -> isAt("Bea's room"));
    waitUntil("it is connected", () -> !sees("Trying again in"));
    try (var dora = new OnePerson("dora", address(bea))) {
      dora.says("good morning");
      seesSoon("good morning");
    }
  }

  @Test
  void aLinkGoesToTheRoomWhereverOneIs() {
    joinBoth();
    summon(new RoomLink(address(bea), Optional.of("#dev")));
    waitUntil("the room is shown", () -> isAt("Bea's room"));
    waitUntil("the channel is shown", () -> side().contains("dev"));
    assertThat(bea.connections()).isEqualTo(1);
    isAside("Bea's room", "lobby", "dev", "Carl's room", "lobby");
  }

  @Test
  void thePaletteFindsConversationsOfAllRooms() {
    joinBoth();
    summon(new RoomLink(address(bea), Optional.of("#cables")));
    waitUntil("the channel is there", () -> side().contains("cables"));
    clickOn("Carl's room");
    waitUntil("the other is shown", () -> isAt("Carl's room"));
    chord(KeyCode.CONTROL, KeyCode.K);
    write("cab");
    seesSoon("Bea's room");
    type(KeyCode.ENTER);
    waitUntil("it is shown", () -> isAt("Bea's room") && sees("# cables"));
  }

  @Test
  void whoClicksOnAConversationTypesThere() {
    openWindow("ana");
    join(bea, "Bea's room");
    onFxThread(() -> {
      lookup(".conversation-list").query().requestFocus();
      return stage;
    });
    clickOn("lobby");
    write("the blue one");
    assertThat(lookup(".input-text").<TextInputControl>query().getText()).isEqualTo("the blue one");
  }

  @Test
  void theOrderIsThePersonsAndIsThereAfterAStart() {
    joinBoth();
    clickOn("Carl's room");
    onFxThread(() -> {
      lookup(".conversation-list").query().requestFocus();
      return stage;
    });
    type(KeyCode.UP);
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_UP);
    waitUntil(
        "it is moved", () -> side().equals(List.of("Carl's room", "lobby", "Bea's room", "lobby")));
    restart();
    waitUntil(
        "both are there",
        () -> side().equals(List.of("Carl's room", "lobby", "Bea's room", "lobby")));
    waitUntil("both are entered", () -> bea.connections() == 1 && carl.connections() == 1);
  }

  @Test
  void theWindowOpensInTheRoomAndTakesWhatIsTyped() {
    openWindow("ana");
    join(bea, "Bea's room");
    quit();
    start();
    write("good morning");
    assertThat(lookup(".input-text").queryTextInputControl().getText()).isEqualTo("good morning");
  }

  @Test
  void theConversationThatWasShownIsShownAfterAStart() {
    openWindow("ana");
    join(bea, "Bea's room");
    summon(new RoomLink(address(bea), Optional.of("#cables")));
    seesSoon("# cables");
    try (var dora = new OnePerson("dora", address(bea))) {
      dora.client().join("#cables");
      restart();
      seesSoon("# cables");
      dora.client().say("#cables", "the blue one");
      seesSoon("the blue one");
      clickOn("lobby");
      seesSoon("# lobby");
      dora.client().say("ana", "psst");
      waitUntil("the conversation is there", () -> side().contains("dora"));
      clickOn("dora");
      seesSoon("psst");
      restart();
      seesSoon("psst");
      isAside("Bea's room", "lobby", "cables", "dora");
    }
  }

  @Test
  void aRoomThatIsAwayIsEnteredByItselfWhenItIsThere() throws Exception {
    joinBoth();
    quit();
    int before = carl.address().getPort();
    carl.close();
    start();
    waitUntil("the window shows the room that is away", () -> isAt("Carl's room"));
    seesSoon("Trying again in");
    carl = room("Carl's room", before);
    waitUntil("nothing says that it is away", () -> !sees("Trying again in"));
    waitUntil("it is entered", () -> carl.connections() == 1);
  }

  @Test
  void channelsAndDraftsAreThereAfterAStartAndARoomThatIsAwayHindersNobody() throws Exception {
    joinBoth();
    summon(new RoomLink(address(bea), Optional.of("#cables")));
    waitUntil("the channel is there", () -> side().contains("cables"));
    write("half a thought");
    clickOn("Carl's room");
    waitUntil("the other is shown", () -> isAt("Carl's room"));
    quit();
    carl.close();
    start();
    waitUntil("the window shows the room that is away", () -> isAt("Carl's room"));
    seesSoon("cannot be reached.");
    waitUntil("the other is entered", () -> bea.connections() == 1);
    waitUntil("with its channel", () -> side().contains("cables"));
    clickOn("cables");
    waitUntil(
        "the draft is there",
        () -> lookup(".input-text").queryTextInputControl().getText().equals("half a thought"));
    int before = carl.address().getPort();
    carl = room("Carl's room", before);
    clickOn("Carl's room");
    clickOn("Retry now");
    waitUntil("it is entered when it is there", () -> carl.connections() == 1);
  }

  @Test
  void whatWasNotReadIsUnreadAfterAStart() {
    openWindow("ana");
    join(bea, "Bea's room");
    try (var dora = new OnePerson("dora", address(bea))) {
      dora.client().say("ana", "are you there?");
      waitUntil("it is unread", () -> stage.getTitle().equals("(1) Bea's room – Roda"));
      restart();
      waitUntil("it still is", () -> stage.getTitle().equals("(1) Bea's room – Roda"));
      clickOn("dora");
      seesSoon("are you there?");
      seesSoon("new");
    }
  }

  @Test
  void mentionsOfAllRoomsAreListedAndGoneTo() {
    openWindow("ana");
    join(bea, "Bea's room");
    try (var dora = new OnePerson("dora", address(bea))) {
      dora.says("did ana see the slides?");
      seesSoon(" see the slides?");
      clickOn("#addRoom");
      join(carl, "Carl's room");
      chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
      seesSoon("did ana see the slides?");
      type(KeyCode.ENTER);
      waitUntil("it is shown", () -> isAt("Bea's room"));
      waitUntil("it is marked", () -> lookup(".row-cell:selected").tryQuery().isPresent());
    }
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.history.MemoryLog;
import chat.roda.history.MessageLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said while the room was away, and is not sent when the person goes. */
class UnsentTest extends ProgramTest {
  private static final String BEFORE = "Not sent before you left the room.";

  /** What is said stays when the room closes and opens again. */
  private final MessageLog log = new MemoryLog();

  private Host bea;

  @BeforeEach
  void openRoom() throws Exception {
    bea = room(0);
    openWindow("ana");
    clickOn("#address").eraseText(25).write(address().toString()).type(KeyCode.ENTER);
    waitUntil("the room is shown", () -> stage.getTitle().equals("Bea's room – Roda"));
  }

  @AfterEach
  void closeRoom() {
    bea.close();
  }

  private static Host room(int port) throws Exception {
    return room(port, new MemoryLog());
  }

  private static Host room(int port, MessageLog log) throws Exception {
    var room = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH);
    return Host.start(new HostOptions("127.0.0.1", port, room, Limits.NONE), log);
  }

  private RoomAddress address() {
    return new RoomAddress("127.0.0.1", bea.address().getPort());
  }

  private void sayWhileAway(String text) {
    bea.close();
    seesSoon("Trying again in");
    write(text).type(KeyCode.ENTER);
    seesSoon(text);
  }

  @Test
  void whatWaitedAtTheEndIsOfferedAfterAStartAndSentByOneClick() throws Exception {
    sayWhileAway("the blue cable");
    quit();
    bea = room(bea.address().getPort());
    try (var dora = new OnePerson("dora", address())) {
      start();
      seesSoon("the blue cable");
      seesSoon(BEFORE);
      waitUntil("we are in", () -> bea.connections() == 2);
      write("good morning").type(KeyCode.ENTER);
      dora.hears("good morning");
      seesSoon(BEFORE);
      clickOn("Send again");
      dora.hears("the blue cable");
      waitUntil("it is sent", () -> !isOffered());
      restart();
      seesSoon("the blue cable");
      waitUntil("we are in again", () -> bea.connections() == 2);
      assertThat(isOffered()).isFalse();
    }
  }

  /** Rows that the list keeps for later have old words. */
  private boolean isOffered() {
    return lookup((Labeled label) ->
            label.getText() != null && label.getText().endsWith(BEFORE) && isSeen(label))
        .tryQuery()
        .isPresent();
  }

  @Test
  void anEditThatWaitedIsOfferedAfterAStartAndSentByOneClick() throws Exception {
    bea.close();
    seesSoon("Trying again in");
    bea = room(bea.address().getPort(), log);
    waitUntil("we are in", () -> bea.connections() == 1);
    write("good mroning").type(KeyCode.ENTER);
    seesSoon("good mroning");
    waitUntil("it is there", () -> !isPending());
    bea.close();
    seesSoon("Trying again in");
    type(KeyCode.UP).push(KeyCode.SHORTCUT, KeyCode.A).write("good morning").type(KeyCode.ENTER);
    waitUntil("it waits", () -> isPending() && sees("good morning"));
    quit();
    bea = room(bea.address().getPort(), log);
    try (var dora = new OnePerson("dora", address())) {
      start();
      waitUntil("we are in", () -> bea.connections() == 2);
      waitUntil("it is offered", this::isOffered);
      write("next").type(KeyCode.ENTER);
      dora.hears("next");
      assertThat(isOffered()).as("it is not sent by itself").isTrue();
      clickOn("Send again");
      dora.hears(
          "the new words",
          e -> e instanceof RoomEvent.Edited it && it.wire().equals("good morning"));
      waitUntil("it is sent", () -> !isOffered());
      restart();
      seesSoon("good morning");
      waitUntil("we are in again", () -> bea.connections() == 2);
      assertThat(isOffered()).isFalse();
    }
  }

  private boolean isPending() {
    return lookup((Node node) -> node.getStyleClass().contains("message-clock") && isSeen(node))
        .tryQuery()
        .isPresent();
  }

  @Test
  void whatWaitsForSomebodyIsThereWhenTheRoomIsLeftAndEnteredAgain() throws Exception {
    try (var dora = new OnePerson("Dora", address())) {
      dora.client().say("ana", "psst");
      write("/msg Dora first").type(KeyCode.ENTER);
      dora.hears("first");
      sayWhileAway("only for you");
    }
    chord(KeyCode.CONTROL, KeyCode.W);
    waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
    bea = room(bea.address().getPort());
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    clickOn("Dora");
    seesSoon("only for you");
    seesSoon(BEFORE);
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.history.MemoryLog;
import chat.roda.host.Host;
import chat.roda.host.HostOptions;
import chat.roda.host.Limits;
import chat.roda.host.room.RoomSettings;
import chat.roda.texts.Language;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A private conversation that is kept, with somebody who has gone since. */
class NobodyThereTest extends ProgramTest {
  private static final String NOTICE = "Nobody here is called";

  private Host host;

  @BeforeEach
  void open() throws Exception {
    var room = new RoomSettings("Bea's room", "roda.local", 10, Language.ENGLISH);
    host = Host.start(new HostOptions("127.0.0.1", 0, room, Limits.NONE), new MemoryLog());
  }

  @AfterEach
  void close() {
    host.close();
  }

  private RoomAddress address() {
    return new RoomAddress("127.0.0.1", host.address().getPort());
  }

  private void talkThatIsKept() {
    openWindow("ana");
    clickOn("#address").eraseText(25).write(address().toString()).type(KeyCode.ENTER);
    waitUntil("the room is shown", () -> stage.getTitle().endsWith("Bea's room – Roda"));
    try (var bea = new OnePerson("bea", address())) {
      seesSoon("bea");
      write("/msg bea coffee?").type(KeyCode.ENTER);
      bea.hears("coffee?");
      bea.client().say("ana", "at ten");
      seesSoon("at ten");
    }
    seesSoon("Not in the room");
    write("half a tho");
    restart();
    waitUntil("the room is entered", () -> host.connections() == 1);
    waitUntil("the conversation is there", () -> lookup("bea").tryQuery().isPresent());
    clickOn("bea");
    seesSoon("Not in the room · Only the two of you");
    seesSoon("at ten");
  }

  /** What was sent before this is answered before it. */
  private void allIsAnswered() {
    try (var carl = new OnePerson("carl", address())) {
      carl.client().say("ana", "good morning");
      seesSoon("carl");
    }
  }

  @Test
  void theStartAsksNothingThatIsAnsweredWithANotice() {
    talkThatIsKept();
    allIsAnswered();
    assertThat(sees(NOTICE)).isFalse();
  }

  @Test
  void whatWasSaidIsReadWhileTheRoomIsAway() {
    talkThatIsKept();
    host.close();
    restart();
    seesSoon("at ten");
    seesSoon("Trying again in");
    seesSoon("You see your own copy, up to");
  }

  @Test
  void whoTypesThereIsNotToldThatNobodySeesIt() {
    talkThatIsKept();
    write("ught");
    allIsAnswered();
    assertThat(sees(NOTICE)).isFalse();
    type(KeyCode.ENTER);
    seesSoon("Not sent: this person is not in the room.");
  }
}

package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody hears who listens to the window, while they are at the box where they type. */
class HeardInWindowTest extends TwoRoomsTest {
  private ScreenReader reader;

  @BeforeEach
  void listen() {
    openWindow("ana");
    join(bea, "Bea's room");
    reader = onFxThread(() -> new ScreenReader(stage.getScene()));
  }

  @AfterEach
  void stopListening() {
    onFxThread(() -> {
      reader.close();
      return reader;
    });
  }

  private void hearsSoon(String beginning) {
    waitUntil(beginning + " is heard", () -> reader.heard(beginning));
  }

  @Test
  void thatTheRoomIsLostAndThatItIsBack() throws Exception {
    int port = bea.address().getPort();
    bea.close();
    hearsSoon("The room was closed by its host");
    bea = room("Bea's room", port);
    hearsSoon("Connected again");
  }

  @Test
  void whatTheWindowSaysForSomeSeconds() {
    clickOn("#addRoom");
    join(carl, "Carl's room");
    chord(KeyCode.CONTROL, KeyCode.W);
    hearsSoon("You left “Carl's room”. Click here or press Ctrl+Shift+T to go back in.");
  }

  @Test
  void whoSaysWhatToOneAloneWhileAnotherConversationIsShown() {
    try (var dora = new OnePerson("dora", address(bea))) {
      dora.says("good morning");
      hearsSoon("dora: good morning");
      dora.client().say("ana", "psst");
      hearsSoon("dora · Bea's room. psst");
    }
  }

  @Test
  void thatOneIsNamedInARoomThatIsNotShown() {
    clickOn("#addRoom");
    join(carl, "Carl's room");
    try (var dora = new OnePerson("dora", address(bea))) {
      dora.says("nothing for anybody");
      dora.says("ana, coffee?");
      hearsSoon("dora in #lobby · Bea's room. ana, coffee?");
      assertThat(reader.heard("dora: ")).as("it is not said in the room that is shown").isFalse();
    }
  }
}

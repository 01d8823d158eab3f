package chat.roda.app;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who hosts has no copy of their own room: what they have read, the host knows. */
class OwnRoomTest extends ProgramTest {
  @Test
  void whatOnePersonSaidIsUnreadUntilItIsRead() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    try (var dora = new OnePerson("dora", new RoomAddress("127.0.0.1", port))) {
      dora.client().say("ana", "are you there?");
      waitUntil("it is unread", () -> stage.getTitle().equals("(1) ana's room – Roda"));
      chord(KeyCode.CONTROL, KeyCode.W);
      dora.hears("that she left", e -> e instanceof RoomEvent.WentOut);
      dora.forget();
      chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
      dora.hears("that she is back", e -> e instanceof RoomEvent.CameIn);
      waitUntil("it still is unread", () -> stage.getTitle().equals("(1) ana's room – Roda"));
      clickOn("dora");
      seesSoon("are you there?");
      waitUntil("it is read", () -> stage.getTitle().equals("ana's room – Roda"));
    }
  }
}

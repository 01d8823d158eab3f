package chat.roda.app;

import chat.roda.client.Link;
import chat.roda.client.RoomEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The key that hosts a room closes it, too. */
class StopHostingTest extends CompanyTest {
  private void pressKeys() {
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
  }

  @Test
  void whereOthersAreItAsksAndEnterDoesNothing() {
    try (var bea = hostedWithBea()) {
      pressKeys();
      seesSoon("Somebody else is in your room. They will be told that it closes.");
      type(KeyCode.ENTER);
      waitUntil("the question is gone", () -> !sees("Somebody else is in your room."));
      bea.says("still here");
      seesSoon("still here");
      pressKeys();
      clickOn("Stop hosting");
      bea.hears(
          "that it is closed",
          e -> e instanceof RoomEvent.LinkChanged(var link) && link instanceof Link.Waiting);
    }
  }

  @Test
  void whereNobodyElseIsItDoesNotAsk() {
    openWindow("ana");
    pressKeys();
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    pressKeys();
    waitUntil("the start page is shown", () -> lookup("#address").tryQuery().isPresent());
    waitUntil("the title says so", () -> stage.getTitle().equals("Roda"));
  }
}

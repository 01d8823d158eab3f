package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Whether the other person is there, and who they are, without a mouse. */
class PrivateConversationTest extends ProgramTest {
  private OnePerson bea() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    return new OnePerson("bea", new RoomAddress("127.0.0.1", port));
  }

  private String besides() {
    return onFxThread(() ->
        lookup(".conversation-cell").queryAll().stream()
            .map(node -> ((ListCell<?>) node).getAccessibleText())
            .filter(words -> words != null && words.startsWith("bea"))
            .findFirst()
            .orElse(""));
  }

  private double left(String query) {
    return onFxThread(() -> lookup(query).query().localToScene(0, 0).getX());
  }

  private double right(String query) {
    return left(query) + lookup(query).query().getLayoutBounds().getWidth();
  }

  @Test
  void itIsToldInTheHeadAndInTheSideBarWhetherTheOtherIsThere() {
    try (var bea = bea()) {
      bea.client().part(RoomClient.LOBBY);
      bea.hears("that she is out", RoomEvent.Exited.class::isInstance);
      write("/msg bea coffee?").type(KeyCode.ENTER);
      seesSoon("Here · Only the two of you");
      waitUntil("it stands in the side bar", () -> besides().equals("bea, Here"));
      waitUntil(
          "it is marked there",
          () -> lookup(".conversation-line .presence-mark").tryQuery().isPresent());
      assertThat(left(".room-header .presence-mark") - right(".room-title")).isGreaterThan(4);
      bea.client().changeAway(Optional.of("lunch"));
      seesSoon("Away: lunch · Only the two of you");
      waitUntil("it stands in the side bar", () -> besides().equals("bea, Away: lunch"));
      bea.client().changeAway(Optional.empty());
      seesSoon("Here · Only the two of you");
      bea.client().leave();
      seesSoon("Not in the room · Only the two of you");
      waitUntil("it stands in the side bar", () -> besides().equals("bea, Not in the room"));
    }
    try (var _ = new OnePerson("bea", new RoomAddress("127.0.0.1", port))) {
      seesSoon("Here · Only the two of you");
    }
  }

  @Test
  void whyTheyAreAwayIsAskedWhenItIsLookedAt() {
    try (var bea = bea()) {
      seesSoon("bea");
      bea.client().changeAway(Optional.of("lunch"));
      seesSoon("Away (1)");
      bea.client().say("ana", "back at two");
      waitUntil("it is in the side bar", () -> besides().startsWith("bea, Away"));
      chord(KeyCode.ALT, KeyCode.DOWN);
      seesSoon("Away: lunch · Only the two of you");
    }
  }

  @Test
  void theCardComesByKeyboardAndTheKeyboardGoesThroughIt() {
    try (var bea = bea()) {
      bea.says("good morning");
      seesSoon("good morning");
      onFxThread(() -> {
        lookup(".message-list").query().requestFocus();
        return stage;
      });
      type(KeyCode.UP);
      chord(KeyCode.CONTROL, KeyCode.P);
      seesSoon("Address: 127.0.0.1");
      waitUntil(
          "it is read out",
          () -> told().startsWith("bea. Here") && told().contains("Address: 127.0.0.1"));
      type(KeyCode.TAB);
      assertThat(focused()).isEqualTo("person-talk");
      type(KeyCode.TAB);
      assertThat(focused()).isEqualTo("person-ignore");
      type(KeyCode.ESCAPE);
      waitUntil("the card is gone", () -> !sees("Address: 127.0.0.1"));
      type(KeyCode.ENTER);
      seesSoon("Address: 127.0.0.1");
      type(KeyCode.TAB);
      type(KeyCode.SPACE);
      waitUntil("the conversation with bea is shown", () -> sees("Only the two of you"));
    }
  }

  private static String told() {
    return onFxThread(() -> card().getScene().getFocusOwner().getAccessibleText());
  }

  private static String focused() {
    return onFxThread(
        () -> card().getScene().getFocusOwner() instanceof Button button ? button.getId() : "");
  }

  private static Window card() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .findFirst()
        .orElseThrow();
  }
}

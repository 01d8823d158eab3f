package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is undone in the input box is only what was typed there since. */
class UndoTest extends RoomTest {
  private String typed() {
    return lookup(".input-text").queryTextInputControl().getText();
  }

  private void undo() {
    for (int i = 0; i < 3; i++) {
      press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
    }
  }

  private void open(String title, int conversation) {
    inRoom(model -> model.show(model.conversations().get(conversation)));
    waitUntil("it is shown", () -> shown(".room-title").contains(title));
    clickOn(".input-text");
  }

  @Test
  void whatWasSentDoesNotComeBack() {
    type("the password is sesame");
    waitForMessage("the password is sesame");
    undo();
    assertThat(typed()).isEmpty();
    write("x");
    undo();
    assertThat(typed()).isEmpty();
  }

  @Test
  void whatWasTypedInAnotherConversationDoesNotComeHere() {
    inRoom(model -> model.openWith("Ana"));
    clickOn(".input-text").write("for Ana alone");
    open("# lobby", 0);
    undo();
    assertThat(typed()).isEmpty();
    write("for all");
    open("Ana", 1);
    undo();
    assertThat(typed()).isEqualTo("for Ana alone");
  }

  @Test
  void whatWasTypedAndTakenAwayInAnotherConversationDoesNotComeHere() {
    inRoom(model -> model.openWith("Ana"));
    clickOn(".input-text").write("psst").press(KeyCode.SHORTCUT, KeyCode.A);
    release(KeyCode.A, KeyCode.SHORTCUT).type(KeyCode.DELETE);
    assertThat(typed()).isEmpty();
    open("# lobby", 0);
    undo();
    assertThat(typed()).isEmpty();
  }
}

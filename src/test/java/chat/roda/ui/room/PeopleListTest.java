package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The list of people, by keyboard and mouse. */
class PeopleListTest extends RoomTest {
  @Test
  void aShieldStandsBesideWhoKeepsOrder() {
    inRoom(model -> model.join("#dev"));
    waitUntil("the channel is shown", () -> room.currentProperty().get().name().equals("#dev"));
    ana.join("#dev");
    waitUntil("Ana is there", () -> shown(".person .nickname").contains("Ana"));
    waitUntil("one keeps order", () -> seen(".person-shield") == 1);
    Node person = lookup(".person-shield").match(RoomTest::isSeen).query().getParent();
    assertThat(from(person).lookup(".nickname").queryLabeled().getText()).isEqualTo("Zoe");
  }

  @Test
  void headingsArePassedOver() {
    onFxThread(() -> {
      Node list = lookup(".people-list").query();
      list.requestFocus();
      return list;
    });
    waitUntil("the keyboard is at somebody", () -> seen(".person-cell:focused .nickname") == 1);
    for (KeyCode key : new KeyCode[] {KeyCode.DOWN, KeyCode.UP, KeyCode.UP, KeyCode.HOME}) {
      press(key).release(key);
      waitUntil("somebody is chosen", () -> seen(".person-cell:selected .nickname") == 1);
      assertThat(seen(".person-cell:selected .people-heading")).isZero();
      assertThat(seen(".person-cell:focused .people-heading")).isZero();
    }
    moveTo(".people-heading");
    assertThat(seen(".person-cell:hover")).isZero();
  }
}

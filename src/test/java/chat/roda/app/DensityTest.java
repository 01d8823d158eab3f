package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Density;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** More on the screen, for who wants that. */
class DensityTest extends TwoRoomsTest {
  private double height(String query) {
    return onFxThread(() ->
        lookup(query).queryAll().stream()
            .filter(node -> isSeen(node))
            .mapToDouble(node -> node.getLayoutBounds().getHeight())
            .filter(height -> height > 0)
            .min()
            .orElseThrow());
  }

  @Test
  void itChangesTheWindowAtOnceAndIsThereAfterAStart() {
    openWindow("ana");
    join(bea, "Bea's room");
    write("good morning").type(KeyCode.ENTER);
    seesSoon("good morning");
    double message = height(".message:opening");
    double person = height(".person-cell:filled");
    double head = height(".room-header");
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
    onFxThread(() -> {
      ChoiceBox<Density> box = lookup("#settings-density").query();
      box.setValue(Density.COMPACT);
      return box;
    });
    waitUntil("messages are closer", () -> height(".message:opening") < message);
    waitUntil("people are closer", () -> height(".person-cell:filled") < person);
    waitUntil("the head is lower", () -> height(".room-header") < head);
    double close = height(".message:opening");
    type(KeyCode.ESCAPE);
    restart();
    seesSoon("good morning");
    waitUntil("they are as close", () -> height(".message:opening") == close);
    assertThat(settings().appearance().density()).isEqualTo(Density.COMPACT);
  }
}

package chat.roda.app;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A conversation of which one wants to hear less. */
class MutedTest extends TwoRoomsTest {
  private boolean isTitle(String title) {
    return stage.getTitle().equals(title);
  }

  @Test
  void itStaysSoAfterAStartAndWhatIsMeantForOneselfIsToldAllTheSame() {
    openWindow("ana");
    join(bea, "Bea's room");
    rightClickOn("lobby");
    clickOn("#channelMute");
    waitUntil("it is read out", () -> readOut("lobby").equals("#lobby, muted"));
    write("/join #dev").type(KeyCode.ENTER);
    seesSoon("# dev");
    restart();
    seesSoon("# dev");
    try (var dora = new OnePerson("dora", address(bea))) {
      dora.says("coffee?");
      dora.says("ana: coffee?");
      waitUntil("one is told of", () -> isTitle("(1) Bea's room – Roda"));
      seesSoon("dora in #lobby · Bea's room");
    }
  }

  private String readOut(String name) {
    return from(lookup(".conversation-list"))
        .lookup((Node node) ->
            node instanceof Labeled label && name.equals(label.getText()) && isSeen(node))
        .tryQuery()
        .map(MutedTest::rowOf)
        .map(Node::getAccessibleText)
        .orElse("");
  }

  private static Node rowOf(Node part) {
    return part instanceof ListCell<?> ? part : rowOf(part.getParent());
  }
}

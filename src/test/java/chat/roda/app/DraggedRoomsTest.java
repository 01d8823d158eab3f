package chat.roda.app;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;

/** The side bar in one's own order, by the mouse. */
class DraggedRoomsTest extends TwoRoomsTest {
  private Node cell(String name) {
    return lookup(".conversation-cell").queryAll().stream()
        .filter(node -> isSeen(node))
        .filter(node -> from(node).lookup(name).tryQuery().isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The head-less toolkit cannot drag: what it would tell the cells. */
  private void drag(String name, String onto) {
    onFxThread(() -> {
      Node from = cell(name);
      Node to = cell(onto);
      to.fireEvent(event(DragEvent.DRAG_OVER, from, to));
      to.fireEvent(event(DragEvent.DRAG_DROPPED, from, to));
      return to;
    });
  }

  private static DragEvent event(EventType<DragEvent> type, Node from, Node to) {
    Point2D at = to.localToScreen(1, 1);
    return new DragEvent(type, null, 1, 1, at.getX(), at.getY(), TransferMode.MOVE, from, to, null);
  }

  @Test
  void aRoomAndAChannelStayWhereTheyAreDroppedAlsoAfterAStart() {
    joinBoth();
    drag("Carl's room", "Bea's room");
    waitUntil(
        "the room is moved",
        () -> side().equals(List.of("Carl's room", "lobby", "Bea's room", "lobby")));
    write("/join #dev").type(KeyCode.ENTER);
    seesSoon("# dev");
    List<String> before = side();
    drag("dev", "Carl's room");
    List<String> after = List.of("Carl's room", "dev", "lobby", "Bea's room", "lobby");
    waitUntil("the channel is moved from " + before, () -> side().equals(after));
    drag("dev", "Bea's room");
    restart();
    waitUntil("both are there in that order", () -> side().equals(after));
  }
}

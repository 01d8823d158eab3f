package chat.roda.ui.room;

import chat.roda.ui.common.MenuActions.Action;
import chat.roda.ui.conversation.Outside;
import chat.roda.ui.rooms.Beside;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/** No start page, and nobody hosts. */
record NobodyBeside(List<String> browsed, BooleanSupplier typing) implements Beside {
  @Override
  public Outside outside(RoomViewModel room) {
    return new NotedOutside(browsed, typing);
  }

  @Override
  public Parent startPage() {
    return new Pane();
  }

  @Override
  public Parent hostingPanel() {
    return new Pane();
  }

  @Override
  public Node quietSign() {
    return new Pane();
  }

  @Override
  public List<Action> actions() {
    return List.of();
  }

  @Override
  public void retry(RoomViewModel room) {
    room.retryNow();
  }
}

package chat.roda.ui.rooms;

import chat.roda.ui.common.MenuActions.Action;
import chat.roda.ui.conversation.Outside;
import chat.roda.ui.room.RoomViewModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What the rooms need of the window that they are in. FX thread. */
public interface Beside {
  /** What is outside of that room. */
  Outside outside(RoomViewModel room);

  /** Makes the start page. */
  Parent startPage();

  /** Makes what tells about hosting, at the foot of the side bar. */
  Parent hostingPanel();

  /** Makes what says that the person is told of nothing at the moment. */
  Node quietSign();

  /** What else can be done, for those who type its name. */
  List<Action> actions();

  /** Tries to reach a room again. */
  void retry(RoomViewModel room);
}

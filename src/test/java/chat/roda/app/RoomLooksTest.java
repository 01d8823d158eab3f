package chat.roda.app;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** How a room of one's own looks, and what lies at its sides. */
class RoomLooksTest extends Company {
  @EveryLook
  void room(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    take("room-empty");
    talk(person("Bruno"), person("João"));
    take("room");
    chord(KeyCode.SHIFT, KeyCode.TAB);
    take("room-focus");
    focus(".input-text");
    clickOn((Node node) -> node.getStyleClass().contains("avatar") && isInMessage(node));
    seesSoon("127.0.0.1");
    take("person-card");
    backFromPopup();
  }

  /** And not under the edge of the list, where nobody can click on it. */
  private boolean isInMessage(Node node) {
    Node list = lookup(".message-list").query();
    return isSeen(node)
        && node.getParent().getStyleClass().contains("message-gutter")
        && list.localToScene(list.getLayoutBounds())
            .contains(node.localToScene(node.getLayoutBounds()));
  }

  @EveryLook
  void hosting(Look as) throws Exception {
    open(as);
    hostOwnRoom();
    var bruno = person("Bruno");
    if (bringOut("#sideToggle", "#hosting-details")) {
      take("side");
    }
    focus("#hosting-details");
    type(KeyCode.SPACE);
    awaitPopup();
    take("hosting");
    backFromPopup();
    focus(".input-text");
    type(KeyCode.ESCAPE);
    say("/msg Bruno psst");
    seesSoon("psst");
    bruno.hears("psst");
    take("private");
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    awaitWindows(2);
    take("stop-hosting");
    type(KeyCode.ESCAPE);
  }
}

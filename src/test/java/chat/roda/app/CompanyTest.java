package chat.roda.app;

import chat.roda.client.RoomAddress;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.text.Text;

/** The whole program, whose person hosts a room, and somebody else in it. */
abstract class CompanyTest extends ProgramTest {
  final OnePerson hostedWithBea() {
    openWindow("ana");
    choose("#menu-room", "#menu-host");
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("ana's room"));
    var bea = new OnePerson("bea", new RoomAddress("127.0.0.1", port));
    seesSoon("bea");
    return bea;
  }

  final boolean isOnScreen(String text) {
    return onFxThread(() ->
        lookup((Node node) ->
                node instanceof Text words && words.getText().contains(text) && isSeen(node))
            .tryQuery()
            .isPresent());
  }

  /** The head-less toolkit makes no menu of a right click: the keyboard's way. */
  final void openMenuOf(int row) {
    onFxThread(() -> {
      ListView<?> people = lookup(".people-list").query();
      people.getSelectionModel().select(row);
      people.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 700, 200, true, null));
      return people;
    });
  }
}

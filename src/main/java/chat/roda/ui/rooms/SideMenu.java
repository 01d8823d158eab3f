package chat.roda.ui.rooms;

import chat.roda.ui.common.Clipboards;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Views;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.room.RoomViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * What can be done with a row of the side bar.
 *
 * @param talkItems what can be done with a conversation
 * @param onAdd is asked for a way into a channel of a room
 */
record SideMenu(
    Views views,
    SideMoves moves,
    BiFunction<RoomViewModel, Conversation, List<MenuItem>> talkItems,
    Consumer<RoomViewModel> onAdd) {
  List<MenuItem> items(SideRow row) {
    List<MenuItem> items =
        new ArrayList<>(
            switch (row) {
              case SideRow.Head(var room) -> roomItems(room);
              case SideRow.Talk(var room, var talk) -> talkItems.apply(room, talk);
            });
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(move("sideUp", views.texts().get("side.moveUp"), Shortcut.MOVE_UP, row, -1));
    items.add(move("sideDown", views.texts().get("side.moveDown"), Shortcut.MOVE_DOWN, row, 1));
    return items;
  }

  private MenuItem move(String id, String text, Shortcut shortcut, SideRow row, int by) {
    MenuItem item = item(id, text, () -> moves.step(row, by));
    item.setAccelerator(views.keyboard().combination(shortcut));
    item.setDisable(!moves.canStep(row, by));
    return item;
  }

  private List<MenuItem> roomItems(RoomViewModel room) {
    List<MenuItem> items = new ArrayList<>();
    if (!room.isReadOnly()) {
      items.add(
          item("sideJoinChannel", views.texts().get("side.joinChannel"), () -> onAdd.accept(room)));
    }
    var markRead =
        item(
            "sideMarkRead",
            views.texts().get("unread.markRoomRead"),
            () -> room.readSoFar().everything());
    markRead.setDisable(room.unreadProperty().get() == 0);
    items.add(markRead);
    items.add(
        item(
            "sideCopyAddress",
            views.texts().get("side.copyAddress"),
            () -> Clipboards.copy(room.address().toString())));
    items.add(item("sideLeave", views.texts().get("side.leave"), room::leave));
    return items;
  }

  private static MenuItem item(String id, String text, Runnable action) {
    var item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}

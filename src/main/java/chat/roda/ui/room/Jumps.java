package chat.roda.ui.room;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Views;
import chat.roda.ui.conversation.MessagesController;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.MenuItem;

/** Going to a day, and to what is new, in the conversation that is shown. FX thread. */
final class Jumps {
  private final Texts texts;
  private final Keyboard keyboard;
  private final RoomViewModel room;
  private final MessagesController messages;
  private final DateBar bar;

  /**
   * @param closed is run when the bar, which asks for a day, goes
   */
  Jumps(Views views, RoomViewModel room, MessagesController messages, Runnable closed) {
    this.texts = views.texts();
    this.keyboard = views.keyboard();
    this.room = room;
    this.messages = messages;
    this.bar = new DateBar(texts, this::toDay, closed);
  }

  /** Where a day is asked for. */
  DateBar bar() {
    return bar;
  }

  List<MenuItem> items() {
    return List.of(
        item("jumpToDay", "date.menu", Shortcut.JUMP_TO_DAY, this::askDay),
        item("jumpToUnread", "date.unread", Shortcut.JUMP_TO_UNREAD, this::toUnread));
  }

  private MenuItem item(String id, String key, Shortcut shortcut, Runnable action) {
    var item = new MenuItem(texts.get(key));
    item.setId(id);
    item.setAccelerator(keyboard.combination(shortcut));
    item.setOnAction(_ -> action.run());
    return item;
  }

  void askDay() {
    bar.comeOut(LocalDate.now(ZoneId.systemDefault()));
  }

  private void toDay(LocalDate day) {
    room.past().goToDay(room.currentProperty().get(), day, messages::goTo);
    messages.focus();
  }

  void toUnread() {
    room.past().goToUnread(room.currentProperty().get(), messages::goTo);
    messages.focus();
  }
}

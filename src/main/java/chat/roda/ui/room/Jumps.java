package chat.roda.ui.room;

import chat.roda.client.Place;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Toast;
import chat.roda.ui.common.Views;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.MessagesController;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The ways to a place in a conversation: a day, what is unread, a message. FX thread. */
final class Jumps {
  private static final Duration SHOWN = Duration.seconds(3);

  private final Texts texts;
  private final Keyboard keyboard;
  private final RoomViewModel room;
  private final MessagesController messages;
  private final Node around;
  private final DateBar bar;

  /**
   * @param around is in the window that tells of it
   * @param closed is run when the person chose no day
   */
  Jumps(
      Views views, RoomViewModel room, MessagesController messages, Node around, Runnable closed) {
    this.texts = views.texts();
    this.keyboard = views.keyboard();
    this.room = room;
    this.messages = messages;
    this.around = around;
    bar = new DateBar(texts, this::toDay, closed);
    room.past().paging().setOnMissed(() -> tell("date.missed"));
  }

  /** Where a day is chosen. */
  DateBar bar() {
    return bar;
  }

  /** What there is to do with what is read and unread in {@code where}. */
  List<MenuItem> items(Conversation where) {
    boolean unread = where.unreadProperty().get() > 0;
    List<MenuItem> items = new ArrayList<>();
    items.add(item("markRead", "unread.markRead", unread, () -> room.readSoFar().all(where)));
    if (where == shown()) {
      items.add(jump("jumpToDay", "date.menu", Shortcut.JUMP_TO_DAY, true, this::askDay));
      items.add(
          jump("jumpToUnread", "date.unread", Shortcut.JUMP_TO_UNREAD, unread, this::toUnread));
    }
    return items;
  }

  private MenuItem jump(String id, String key, Shortcut shortcut, boolean may, Runnable action) {
    MenuItem item = item(id, key, may, action);
    item.setAccelerator(keyboard.combination(shortcut));
    return item;
  }

  private MenuItem item(String id, String key, boolean may, Runnable action) {
    var item = new MenuItem(texts.get(key));
    item.setId(id);
    item.setDisable(!may);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private Conversation shown() {
    return room.currentProperty().get();
  }

  void askDay() {
    bar.comeOut(LocalDate.now(ZoneId.systemDefault()));
  }

  private void toDay(LocalDate day) {
    room.past().goToDay(shown(), day, messages::goTo);
    messages.focus();
  }

  /** Where nothing is unread, whoever types goes on typing. */
  void toUnread() {
    if (shown().unreadProperty().get() > 0) {
      room.past().goToUnread(shown(), messages::goTo);
      messages.focus();
    } else {
      tell("date.unread.none");
    }
  }

  private void tell(String key) {
    if (around.getScene() != null && around.getScene().getWindow() instanceof Stage stage) {
      new Toast(stage, Pos.TOP_CENTER, SHOWN, texts.get("window.close"))
          .show(false, () -> {}, new Label(texts.get(key)));
    }
  }

  void to(String conversation, Place place) {
    room.past().goTo(conversation, place, messages::goTo);
    messages.focus();
  }
}

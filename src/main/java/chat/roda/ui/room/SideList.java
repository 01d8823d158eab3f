package chat.roda.ui.room;

import chat.roda.texts.Texts;
import chat.roda.ui.conversation.Conversation;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** The conversations in the side bar, and the way into more channels. */
final class SideList {
  private final RoomViewModel room;
  private final ChannelMenu items;
  private final Parts parts;
  private final Runnable done;
  private final ContextMenu menu = new ContextMenu();

  /** What it is made of. */
  record Parts(ListView<Conversation> list, Button add, TextField name) {}

  /**
   * @param done is run when the person has chosen
   */
  SideList(Texts texts, RoomViewModel room, ChannelMenu items, Parts parts, Runnable done) {
    this.room = room;
    this.items = items;
    this.parts = parts;
    this.done = done;
    showAdd(true);
    parts.add().setTooltip(new Tooltip(texts.get("room.addChannel")));
    parts.add().setOnAction(_ -> askName());
    parts.name().setOnAction(_ -> join());
    parts.list().setCellFactory(_ -> new ConversationCell(texts));
    parts.list().setItems(room.conversations());
    Consumer<@Nullable Conversation> selected = this::selected;
    parts.list().getSelectionModel().selectedItemProperty().subscribe(selected);
    parts.list().setOnContextMenuRequested(this::openMenu);
  }

  private void openMenu(ContextMenuEvent event) {
    Conversation chosen = parts.list().getSelectionModel().getSelectedItem();
    if (chosen != null && !room.isReadOnly()) {
      menu.getItems().setAll(items.items(chosen));
      menu.show(parts.list(), event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void selected(@Nullable Conversation chosen) {
    if (chosen != null && chosen != room.currentProperty().get()) {
      room.show(chosen);
      done.run();
    }
  }

  /** Shows {@code now} as the one that is open. */
  void show(Conversation now) {
    parts.list().getSelectionModel().select(now);
  }

  private void askName() {
    present(parts.name(), true);
    showAdd(false);
    parts.name().requestFocus();
  }

  private void join() {
    String name = parts.name().getText().strip();
    closeName();
    if (!name.isEmpty()) {
      room.join(name.startsWith("#") ? name : "#" + name);
    }
    done.run();
  }

  /** Asks for a channel's name no longer. */
  void closeName() {
    parts.name().clear();
    present(parts.name(), false);
    showAdd(true);
  }

  private void showAdd(boolean shown) {
    present(parts.add(), shown && !room.isReadOnly());
  }

  private static void present(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

package chat.roda.ui.rooms;

import chat.roda.texts.Texts;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.room.RoomViewModel;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Shows a room or a conversation in the side bar, and lets it be dragged to another place. */
final class SideCell extends ListCell<SideRow> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final HeadLine head;
  private final TalkLine talk;
  private final SideMoves moves;
  private final Consumer<RoomViewModel> onAdd;
  private Subscription shown = Subscription.EMPTY;

  /**
   * @param onAdd is asked for a way into a channel of the room
   */
  SideCell(Texts texts, EmojiPictures pictures, SideMoves moves, Consumer<RoomViewModel> onAdd) {
    this.moves = moves;
    this.onAdd = onAdd;
    head = new HeadLine(texts, pictures, this);
    talk = new TalkLine(texts, pictures, this);
    getStyleClass().add("conversation-cell");
    setPrefWidth(0);
    setOnDragDetected(_ -> drag());
    setOnDragOver(event -> {
      if (dragged(event) != null) {
        event.acceptTransferModes(TransferMode.MOVE);
        pseudoClassStateChanged(TARGET, true);
      }
      event.consume();
    });
    setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(this::drop);
  }

  @Override
  protected void updateItem(@Nullable SideRow row, boolean empty) {
    super.updateItem(row, empty);
    shown.unsubscribe();
    shown = Subscription.EMPTY;
    pseudoClassStateChanged(HEAD, row instanceof SideRow.Head);
    setTooltip(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      pseudoClassStateChanged(TalkLine.UNREAD, false);
      pseudoClassStateChanged(TalkLine.CALLING, false);
      pseudoClassStateChanged(TalkLine.MUTED, false);
      return;
    }
    switch (row) {
      case SideRow.Head(var room) -> {
        shown = head.follow(room, onAdd);
        setGraphic(head);
      }
      case SideRow.Talk(_, var conversation) -> {
        shown = talk.follow(conversation);
        setGraphic(talk);
      }
    }
  }

  private void drag() {
    SideRow row = getItem();
    if (row != null) {
      var content = new ClipboardContent();
      content.putString("");
      var board = startDragAndDrop(TransferMode.MOVE);
      board.setDragView(snapshot(null, null));
      board.setContent(content);
    }
  }

  private @Nullable SideRow dragged(DragEvent event) {
    SideRow onto = getItem();
    return onto != null
            && event.getGestureSource() instanceof SideCell from
            && from.getItem() != null
            && moves.canMove(from.getItem(), onto)
        ? from.getItem()
        : null;
  }

  private void drop(DragEvent event) {
    SideRow moved = dragged(event);
    SideRow onto = getItem();
    if (moved != null && onto != null) {
      moves.move(moved, onto);
    }
    event.setDropCompleted(moved != null);
    event.consume();
  }
}

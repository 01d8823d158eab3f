package chat.roda.ui.rooms;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Views;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.room.RoomViewModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/** All rooms and their conversations in the side bar, and the ways into more of them. */
final class SideBar {
  private static final ReadOnlyObjectProperty<Conversation> NOWHERE = new SimpleObjectProperty<>();

  private final Keyboard keyboard;
  private final Stays stays;
  private final SideMenu items;
  private final SideMoves moves;
  private final SideRows rows;
  private final Parts parts;
  private final Runnable done;
  private final ContextMenu menu = new ContextMenu();

  /** Whether the list is told what is shown, and not chosen in. */
  private boolean telling;

  /** What it is made of. */
  record Parts(ListView<SideRow> list, Button addRoom) {}

  /**
   * @param done is run when the person has chosen
   */
  SideBar(
      Views views,
      EmojiPictures pictures,
      Stays stays,
      SideMenu items,
      Parts parts,
      Runnable done) {
    Texts texts = views.texts();
    this.keyboard = views.keyboard();
    this.stays = stays;
    this.items = items;
    this.moves = items.moves();
    this.parts = parts;
    this.done = done;
    rows = new SideRows(stays);
    parts.addRoom().setTooltip(new Tooltip(texts.get("side.addRoom.hint")));
    parts.addRoom().setOnAction(_ -> addRoom());
    parts.list().setCellFactory(_ -> new SideCell(texts, pictures, moves, items.onAdd()));
    parts.list().setItems(rows.rows());
    parts.list().getSelectionModel().selectedItemProperty().subscribe(this::selected);
    parts.list().setOnContextMenuRequested(this::openMenu);
    parts.list().addEventFilter(MouseEvent.MOUSE_PRESSED, SideBar::pressed);
    parts.list().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    parts.list().addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    rows.rows().addListener((ListChangeListener<SideRow>) _ -> showShown());
    var attached = Attached.of(parts.list());
    attached.subscribe(rows::follow);
    stays
        .shownProperty()
        .flatMap(room -> room.map(RoomViewModel::currentProperty).orElse(NOWHERE))
        .when(attached)
        .subscribe(_ -> rowsOfShown());
  }

  private void rowsOfShown() {
    rows.refresh();
    showShown();
  }

  /** Marks the row of what is shown. */
  private void showShown() {
    telling = true;
    Optional<SideRow> row =
        stays.current().map(talk -> new SideRow.Talk(talk.room(), talk.conversation()));
    row.ifPresentOrElse(
        parts.list().getSelectionModel()::select, parts.list().getSelectionModel()::clearSelection);
    telling = false;
    row.map(rows.rows()::indexOf).ifPresent(this::reveal);
  }

  /** Scrolls no more than is needed. */
  private void reveal(int index) {
    if (parts.list().lookup(".virtual-flow") instanceof VirtualFlow<?> flow && index >= 0) {
      flow.scrollTo(index);
    }
  }

  private void selected(@Nullable SideRow chosen) {
    if (!telling && !rows.areChanging() && chosen instanceof SideRow.Talk(var room, var talk)) {
      stays.show(new Stays.Talk(room, talk));
      done.run();
    }
  }

  private Optional<SideRow> chosen() {
    return Optional.ofNullable(parts.list().getSelectionModel().getSelectedItem());
  }

  /**
   * A room is gone into by a click; by keyboard one passes it on the way to others. The click gave
   * the list the focus, and who has chosen a conversation means to type there.
   */
  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      rowAt(event.getPickResult())
          .ifPresent(row -> {
            switch (row) {
              case SideRow.Head head -> open(head);
              case SideRow.Talk _ -> done.run();
            }
          });
    }
  }

  private static Optional<SideRow> rowAt(PickResult place) {
    Node at = place.getIntersectedNode();
    while (at != null && !(at instanceof SideCell)) {
      at = at.getParent();
    }
    return at instanceof SideCell cell ? Optional.ofNullable(cell.getItem()) : Optional.empty();
  }

  /** What asks for the menu of a row does not go there: on macOS that is Ctrl and a click, too. */
  private static void pressed(MouseEvent event) {
    boolean withCtrl = event.isControlDown() && event.isPopupTrigger();
    if (withCtrl || event.getButton() == MouseButton.SECONDARY) {
      event.consume();
    }
  }

  private void open(SideRow row) {
    stays.show(row.room());
    showShown();
    done.run();
  }

  private void keyPressed(KeyEvent event) {
    Optional<SideRow> row = chosen();
    switch (event.getCode()) {
      case ENTER -> row.ifPresent(this::open);
      case LEFT -> row.ifPresent(of -> of.room().foldedProperty().set(true));
      case RIGHT -> row.ifPresent(of -> of.room().foldedProperty().set(false));
      default -> {
        if (!stepped(event)) {
          return;
        }
      }
    }
    event.consume();
  }

  private boolean stepped(KeyEvent event) {
    int by =
        keyboard.matches(Shortcut.MOVE_UP, event)
            ? -1
            : keyboard.matches(Shortcut.MOVE_DOWN, event) ? 1 : 0;
    Optional<SideRow> row = by == 0 ? Optional.empty() : chosen();
    row.filter(moved -> moves.canStep(moved, by))
        .ifPresent(moved -> {
          moves.step(moved, by);
          telling = true;
          parts.list().getSelectionModel().select(moved);
          telling = false;
        });
    return by != 0;
  }

  private void openMenu(ContextMenuEvent event) {
    (event.isKeyboardTrigger() ? chosen() : rowAt(event.getPickResult()))
        .ifPresent(row -> {
          menu.getItems().setAll(items.items(row));
          menu.show(parts.list(), event.getScreenX(), event.getScreenY());
        });
    event.consume();
  }

  private void addRoom() {
    stays.showStart();
    done.run();
  }
}

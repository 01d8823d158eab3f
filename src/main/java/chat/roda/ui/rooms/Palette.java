package chat.roda.ui.rooms;

import chat.roda.texts.Texts;
import chat.roda.ui.common.FieldName;
import chat.roda.ui.common.MenuActions;
import chat.roda.ui.common.MenuActions.Action;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Shown;
import chat.roda.ui.common.Views;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.room.RoomViewModel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Finds a room, a conversation, a person or something to do by a part of its name, in all rooms,
 * and opens or does it.
 */
final class Palette extends VBox {
  /** How high a row is, in sizes of the type. */
  private static final double ROW = 2.6;

  /** Narrower than so many times the size of the type, a row may need two lines. */
  private static final double NARROW = 24;

  private static final double TWO_LINES = 3.6;

  private static final int MOST_SEEN = 9;

  private final Stays stays;
  private final BiFunction<RoomViewModel, Conversation, List<MenuItem>> here;
  private final Supplier<List<Action>> more;
  private final Runnable closed;
  private final TextField text = new TextField();
  private final ListView<Choice> list = new ListView<>();
  private final Label nothing = new Label();
  private Subscription following = Subscription.EMPTY;
  private Choices choices = new Choices(List.of());

  /**
   * @param here what can be done with the conversation that is shown
   * @param more what can be done anywhere and is in no menu
   * @param closed is run when the palette goes, before what is chosen is done
   */
  Palette(
      Views views,
      EmojiPictures pictures,
      Stays stays,
      BiFunction<RoomViewModel, Conversation, List<MenuItem>> here,
      Supplier<List<Action>> more,
      Runnable closed) {
    Texts texts = views.texts();
    this.more = more;
    this.stays = stays;
    this.here = here;
    this.closed = closed;
    getStyleClass().add("finder");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    text.setId("finderText");
    text.setPromptText(texts.get("room.find.prompt"));
    nothing.setText(texts.format("room.find.nothing", views.keyboard().keys(Shortcut.FIND)));
    nothing.getStyleClass().add("roda-quiet");
    nothing.setWrapText(true);
    nothing.setMinHeight(USE_PREF_SIZE);
    list.setFocusTraversable(false);
    list.setAccessibleText(texts.get("room.find.found"));
    list.setMinHeight(0);
    list.setCellFactory(_ -> new ChoiceCell(texts, pictures, stays));
    getChildren().addAll(text, new FieldName(texts.get("room.find.prompt"), text), list, nothing);
    text.textProperty().subscribe(_ -> find());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    text.focusedProperty().subscribe(this::focusIs);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
    Shown.set(this, false);
  }

  /** Comes out, empty. */
  void comeOut() {
    Shown.set(this, true);
    following.unsubscribe();
    following =
        stays.rooms().stream()
            .map(room -> room.channelList().knownProperty().subscribe((_, _) -> look()))
            .reduce(Subscription.EMPTY, Subscription::and);
    stays.rooms().forEach(room -> room.channelList().refresh());
    gather();
    text.clear();
    find();
    text.requestFocus();
  }

  private void gather() {
    Stream<Action> talk =
        stays.current().stream()
            .flatMap(now -> MenuActions.of(here.apply(now.room(), now.conversation())).stream());
    choices =
        Choices.of(
            stays,
            Stream.of(talk, MenuActions.in(getScene()).stream(), more.get().stream())
                .flatMap(actions -> actions)
                .toList());
  }

  /** More may be found than was known; what is chosen stays so. */
  private void look() {
    Choice chosen = list.getSelectionModel().getSelectedItem();
    gather();
    find();
    if (list.getItems().contains(chosen)) {
      list.getSelectionModel().select(chosen);
    }
  }

  private void focusIs(boolean focused) {
    if (!focused && isVisible()) {
      go();
    }
  }

  private void go() {
    Shown.set(this, false);
    following.unsubscribe();
  }

  private void find() {
    List<Choice> found = choices.find(text.getText());
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    double type = text.getFont().getSize();
    boolean narrow = getScene() != null && getScene().getWidth() < NARROW * type;
    list.setFixedCellSize((narrow ? TWO_LINES : ROW) * type);
    list.setPrefHeight(list.getFixedCellSize() * Math.min(MOST_SEEN, found.size()) + 2);
    Shown.set(list, !found.isEmpty());
    Shown.set(nothing, found.isEmpty());
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(MOST_SEEN);
      case PAGE_UP -> step(-MOST_SEEN);
      case ENTER -> choose();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int now = list.getSelectionModel().getSelectedIndex();
      int next =
          Math.abs(by) == 1 ? Math.floorMod(now + by, size) : Math.clamp(now + by, 0, size - 1);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - MOST_SEEN / 2));
    }
  }

  private void close() {
    go();
    closed.run();
  }

  private void choose() {
    Choice chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      go();
      switch (chosen) {
        case Choice.Room(var room) -> stays.show(room);
        case Choice.Talk(var room, var name) -> open(room, name);
        case Choice.Channel(var room, var name) -> goInto(room, name);
        case Choice.Person(var room, var name) -> open(room, name);
        case Choice.Do _ -> {}
      }
      closed.run();
      if (chosen instanceof Choice.Do(Action action)) {
        action.run();
      }
    }
  }

  private void goInto(RoomViewModel room, String channel) {
    room.join(channel);
    stays.show(room);
  }

  private void open(RoomViewModel room, String name) {
    room.openWith(name);
    stays.show(room);
  }
}

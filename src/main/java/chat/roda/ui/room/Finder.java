package chat.roda.ui.room;

import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.common.MenuActions;
import chat.roda.ui.common.MenuActions.Action;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.people.Avatar;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person, a conversation or something to do by a part of its name, and opens or does it.
 */
final class Finder extends VBox {
  private static final double ROW = 36;
  private static final int MOST_SEEN = 8;

  private final RoomViewModel room;
  private final Supplier<List<Action>> here;
  private List<Action> actions = List.of();
  private final Consumer<String> open;
  private final Runnable closed;
  private final TextField text = new TextField();
  private final ListView<Choice> list = new ListView<>();
  private final Label nothing = new Label();

  /** What is found. */
  private sealed interface Choice {
    String name();

    /** A conversation, or a person to talk with. */
    record Talk(String name) implements Choice {}

    /** Something to do. */
    record Do(Action action) implements Choice {
      @Override
      public String name() {
        return action.name();
      }
    }
  }

  /**
   * @param here what can be done with the conversation that is shown
   * @param open gets the name that is chosen
   * @param closed is run when the finder goes without one
   */
  Finder(
      Texts texts,
      RoomViewModel room,
      Supplier<List<Action>> here,
      Consumer<String> open,
      Runnable closed) {
    this.room = room;
    this.here = here;
    this.open = open;
    this.closed = closed;
    getStyleClass().add("finder");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    text.setId("finderText");
    text.setPromptText(texts.get("room.find.prompt"));
    text.setAccessibleText(texts.get("room.find.prompt"));
    nothing.setText(texts.get("room.find.nothing"));
    nothing.getStyleClass().add("roda-quiet");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setAccessibleText(texts.get("room.find.found"));
    list.setCellFactory(_ -> new FoundCell());
    getChildren().addAll(text, list, nothing);
    text.textProperty().subscribe(_ -> find());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    text.focusedProperty().subscribe(this::focusIs);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
    show(false);
  }

  /** Comes out, empty. */
  void comeOut() {
    text.clear();
    actions = Stream.concat(here.get().stream(), MenuActions.in(getScene()).stream()).toList();
    find();
    show(true);
    text.requestFocus();
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void focusIs(boolean focused) {
    if (!focused && isVisible()) {
      show(false);
    }
  }

  private void find() {
    String part = CaseMapping.fold(text.getText().strip());
    String own = room.nicknameProperty().get();
    Stream<String> open = room.conversations().stream().map(Conversation::name);
    Stream<String> people =
        room.conversations().stream()
            .flatMap(c -> c.members().nicknames())
            .filter(nickname -> !nickname.equals(own));
    Stream<Choice> talks = Stream.concat(open, people).distinct().map(Choice.Talk::new);
    Stream<Choice> deeds = actions.stream().map(Choice.Do::new);
    List<Choice> found =
        Stream.concat(talks, deeds)
            .filter(choice -> CaseMapping.fold(choice.name()).contains(part))
            .toList();
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(ROW * Math.min(MOST_SEEN, found.size()) + 2);
    present(list, !found.isEmpty());
    present(nothing, found.isEmpty());
  }

  private static void present(Region region, boolean shown) {
    region.setVisible(shown);
    region.setManaged(shown);
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
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
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - MOST_SEEN / 2));
    }
  }

  private void close() {
    show(false);
    closed.run();
  }

  private void choose() {
    Choice chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      show(false);
      switch (chosen) {
        case Choice.Talk(String name) -> open.accept(name);
        case Choice.Do(Action action) -> {
          closed.run();
          action.run();
        }
      }
    }
  }

  private static final class FoundCell extends ListCell<Choice> {
    private final Avatar avatar = new Avatar();

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (empty || choice == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      String name = choice.name();
      boolean person = choice instanceof Choice.Talk && !name.startsWith("#");
      setText(name);
      setMnemonicParsing(false);
      avatar.show(name);
      setGraphic(person ? avatar : null);
    }
  }
}

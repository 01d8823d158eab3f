package chat.roda.ui.room;

import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.people.Avatar;
import java.util.List;
import java.util.function.Consumer;
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

/** Finds a person or a conversation by a part of the name, and opens it. */
final class Finder extends VBox {
  private static final double ROW = 36;
  private static final int MOST_SEEN = 8;

  private final RoomViewModel room;
  private final Consumer<String> open;
  private final Runnable closed;
  private final TextField text = new TextField();
  private final ListView<String> list = new ListView<>();
  private final Label nothing = new Label();

  /**
   * @param open gets the name that is chosen
   * @param closed is run when the finder goes without one
   */
  Finder(Texts texts, RoomViewModel room, Consumer<String> open, Runnable closed) {
    this.room = room;
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
    List<String> found =
        Stream.concat(open, people)
            .distinct()
            .filter(name -> CaseMapping.fold(name).contains(part))
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
    String chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      show(false);
      open.accept(chosen);
    }
  }

  private static final class FoundCell extends ListCell<String> {
    private final Avatar avatar = new Avatar();

    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
      super.updateItem(name, empty);
      if (empty || name == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      boolean channel = name.startsWith("#");
      setText(name);
      setMnemonicParsing(false);
      avatar.show(name);
      setGraphic(channel ? null : avatar);
    }
  }
}

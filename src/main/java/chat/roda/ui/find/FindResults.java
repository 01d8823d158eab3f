package chat.roda.ui.find;

import chat.roda.history.SearchWords;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Attached;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What was found, over the messages; or why there is nothing. */
public final class FindResults extends StackPane {
  private final Texts texts;
  private final FindViewModel model;
  private final Consumer<Found> open;
  private final ListView<Found> list = new ListView<>();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Label title = new Label();
  private final Label hint = new Label();
  private final Hyperlink everywhere = new Hyperlink();
  private final VBox state = new VBox(busy, title, hint, everywhere);
  private final ScrollPane stateScroll = new ScrollPane(state);

  /**
   * @param open goes to what was chosen
   */
  public FindResults(
      Texts texts, EmojiPictures pictures, FindViewModel model, Consumer<Found> open) {
    this.texts = texts;
    this.model = model;
    this.open = open;
    getStyleClass().add("find-results");
    setId("findResults");
    setVisible(false);
    list.setId("found");
    list.setAccessibleText(texts.get("find.found"));
    list.setCellFactory(_ -> new FoundCell(texts, pictures, this::words));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    for (Labeled label : List.of(title, hint, everywhere)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    title.getStyleClass().add("roda-heading");
    hint.getStyleClass().add("roda-quiet");
    title.setMnemonicParsing(false);
    hint.setMnemonicParsing(false);
    everywhere.setText(texts.get("find.tryEverywhere"));
    everywhere.setOnAction(_ -> model.everywhereProperty().set(true));
    state.getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    state.setAlignment(Pos.TOP_CENTER);
    state.getStyleClass().add("find-state");
    stateScroll.setFitToWidth(true);
    stateScroll.setFocusTraversable(false);
    getChildren().addAll(list, stateScroll);
    model.stateProperty().when(Attached.of(this)).subscribe(this::show);
  }

  private SearchWords words() {
    return SearchWords.parse(model.queryProperty().get().words());
  }

  private void show(FindState now) {
    present(list, now instanceof FindState.Results);
    present(stateScroll, !(now instanceof FindState.Results));
    busy.setVisible(now instanceof FindState.Searching);
    everywhere.setVisible(now instanceof FindState.Nothing && !model.everywhereProperty().get());
    switch (now) {
      case FindState.Idle _ -> say("find.idle", "find.idle.hint");
      case FindState.Searching _ -> say("find.searching", "");
      case FindState.Nothing _ -> say("find.nothing", "find.nothing.hint");
      case FindState.Impossible _ -> say("find.impossible", "find.impossible.hint");
      case FindState.Results(var found) -> {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        boolean same =
            list.getItems().size() == found.size()
                && list.getItems().getFirst().line().equals(found.getFirst().line());
        list.getItems().setAll(found);
        list.getSelectionModel().select(same ? chosen : 0);
        if (!same) {
          list.scrollTo(0);
        }
      }
    }
  }

  private void say(String what, String then) {
    title.setText(texts.get(what));
    hint.setText(then.isEmpty() ? "" : texts.get(then));
    hint.setVisible(!then.isEmpty());
  }

  private static void present(Node node, boolean shown) {
    node.setVisible(shown);
  }

  void comeOut() {
    setVisible(true);
  }

  /** Lets the messages be seen. */
  public void goBack() {
    setVisible(false);
  }

  /** Chooses the next result, or the one before. */
  void step(int by) {
    int size = list.getItems().size();
    if (size > 0 && list.isVisible()) {
      int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - 1));
    }
  }

  /** Goes to the result that is chosen. */
  void choose() {
    Found chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && list.isVisible()) {
      goBack();
      open.accept(chosen);
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      choose();
      event.consume();
    }
  }
}

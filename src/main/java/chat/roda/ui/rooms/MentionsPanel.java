package chat.roda.ui.rooms;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Shown;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** All that speaks of the person, over the room; Enter or a click goes there, Esc closes it. */
final class MentionsPanel extends VBox {
  /** How high a mention is, to the size of the type. */
  private static final double ROW = 3.8;

  private static final int MOST_SEEN = 8;

  private final MentionList mentions;
  private final Consumer<Mention> open;
  private final Runnable closed;
  private final ListView<Mention> list = new ListView<>();
  private final Label nothing = new Label();

  /**
   * @param open goes to what is chosen
   * @param closed is run when nothing is
   */
  MentionsPanel(
      Texts texts, EmojiPictures pictures, Stays stays, Consumer<Mention> open, Runnable closed) {
    this.open = open;
    this.closed = closed;
    mentions = new MentionList(stays);
    getStyleClass().addAll("finder", "mentions");
    setId("mentions");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var title = new Label(texts.get("mentions.title"));
    title.getStyleClass().add("roda-heading");
    nothing.setText(texts.get("mentions.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("roda-quiet");
    list.setId("mentionList");
    list.setAccessibleText(texts.get("mentions.title"));
    list.setMinHeight(0);
    list.setCellFactory(_ -> new MentionCell(texts, pictures, stays));
    list.setItems(mentions.found());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    getChildren().addAll(title, list, nothing);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    list.focusedProperty().subscribe(this::focusIs);
    mentions.found().addListener((ListChangeListener<Mention>) _ -> show());
    Shown.set(this, false);
  }

  /** Comes out, with what there is now. */
  void comeOut() {
    Shown.set(this, true);
    mentions.refresh();
    show();
    list.requestFocus();
  }

  private void show() {
    boolean none = mentions.found().isEmpty();
    Shown.set(nothing, none);
    double type = nothing.getFont().getSize();
    list.setPrefHeight(type * ROW * Math.min(MOST_SEEN, mentions.found().size()) + 2);
    list.setManaged(!none);
    list.setOpacity(none ? 0 : 1);
    if (!none && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void focusIs(boolean focused) {
    if (!focused) {
      Shown.set(this, false);
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      choose();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      choose();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      Shown.set(this, false);
      closed.run();
    } else {
      return;
    }
    event.consume();
  }

  private void choose() {
    Mention chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      Shown.set(this, false);
      open.accept(chosen);
    }
  }
}

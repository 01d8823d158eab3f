package chat.roda.ui.rooms;

import chat.roda.client.Link;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Announcer;
import chat.roda.ui.common.FieldName;
import chat.roda.ui.common.Shown;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.room.ChannelList;
import chat.roda.ui.room.RoomViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The channels of a room, over it: what is typed finds some of them, or is one that is not there
 * yet; Enter or a click goes in, Esc closes it. FX thread.
 */
final class ChannelsPanel extends VBox {
  /** How high a channel is, to the size of the type. */
  private static final double ROW = 3.6;

  private static final int MOST_SEEN = 8;

  private final Texts texts;
  private final BiConsumer<RoomViewModel, String> open;
  private final Runnable closed;
  private final Label title = new Label();
  private final TextField text = new TextField();
  private final ListView<ChannelRow> list = new ListView<>();
  private final Label state = new Label();
  private final Announcer announcer = new Announcer(this);
  private Optional<RoomViewModel> room = Optional.empty();
  private Subscription following = Subscription.EMPTY;

  /**
   * @param open goes into the channel that is chosen
   * @param closed is run when none is
   */
  ChannelsPanel(
      Texts texts,
      EmojiPictures pictures,
      BiConsumer<RoomViewModel, String> open,
      Runnable closed) {
    this.texts = texts;
    this.open = open;
    this.closed = closed;
    EmojiLabels.draw(pictures, title, state);
    getStyleClass().addAll("finder", "channels");
    setId("channels");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    title.getStyleClass().add("roda-heading");
    text.setId("channelName");
    text.setPromptText(texts.get("channels.prompt"));
    state.setId("channelsState");
    state.getStyleClass().add("roda-quiet");
    for (Label label : List.of(title, state)) {
      label.setMnemonicParsing(false);
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    list.setId("channelRows");
    list.setFocusTraversable(false);
    list.setMinHeight(0);
    list.setCellFactory(_ -> new ChannelCell(texts, pictures));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    getChildren()
        .addAll(title, text, new FieldName(texts.get("channels.prompt"), text), list, state);
    text.textProperty().subscribe(_ -> find());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    text.focusedProperty().subscribe(this::focusIs);
    Shown.set(this, false);
  }

  /** Comes out with the channels of that room, which is asked for them. */
  void comeOut(RoomViewModel in) {
    following.unsubscribe();
    room = Optional.of(in);
    title.setText(texts.format("channels.title", in.roomNameProperty().get()));
    list.setAccessibleText(title.getText());
    text.clear();
    Shown.set(this, true);
    following =
        Subscription.combine(
            in.linkProperty().subscribe(this::linkIs),
            in.channelList().knownProperty().subscribe((_, _) -> find()));
    list.getSelectionModel().selectFirst();
    text.requestFocus();
  }

  private void linkIs(Link link) {
    if (link instanceof Link.Online) {
      room.map(RoomViewModel::channelList).ifPresent(ChannelList::ask);
    }
    find();
  }

  private void find() {
    ChannelRow before = list.getSelectionModel().getSelectedItem();
    List<ChannelRow> found =
        room.map(in -> ChannelRows.of(in.channelList(), text.getText())).orElse(List.of());
    list.getItems().setAll(found);
    list.getSelectionModel().select(Math.max(0, place(before, found)));
    double type = text.getFont().getSize();
    list.setPrefHeight(ROW * type * Math.min(MOST_SEEN, found.size()) + 2);
    Shown.set(list, !found.isEmpty());
    String now = room.map(this::state).orElse("");
    boolean news = !now.equals(state.getText());
    state.setText(now);
    Shown.set(state, !now.isEmpty());
    if (news && isVisible()) {
      announcer.say(now);
    }
  }

  /** The channel of that name, of which more may be known now. */
  private static int place(ChannelRow before, List<ChannelRow> found) {
    return before == null
        ? -1
        : found.stream().map(ChannelRow::name).toList().indexOf(before.name());
  }

  /** What there is to say beside the channels. */
  private String state(RoomViewModel in) {
    if (!(in.linkProperty().get() instanceof Link.Online)) {
      return texts.get("channels.offline");
    }
    return in.channelList()
        .knownProperty()
        .get()
        .map(known ->
            known.more()
                ? texts.get("channels.more")
                : in.channelList().others().isEmpty() && text.getText().isBlank()
                    ? texts.get("channels.none")
                    : "")
        .orElseGet(() -> texts.get("channels.asking"));
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(MOST_SEEN);
      case PAGE_UP -> step(-MOST_SEEN);
      case ENTER -> choose();
      case ESCAPE -> {
        go();
        closed.run();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - MOST_SEEN / 2));
      announcer.say(ChannelCell.words(texts, list.getItems().get(next)));
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      choose();
    }
  }

  private void choose() {
    ChannelRow chosen = list.getSelectionModel().getSelectedItem();
    Optional<RoomViewModel> where = room;
    if (chosen != null) {
      go();
      where.ifPresent(in -> open.accept(in, chosen.name()));
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
    following = Subscription.EMPTY;
    room = Optional.empty();
  }
}

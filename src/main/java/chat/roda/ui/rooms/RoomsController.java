package chat.roda.ui.rooms;

import chat.roda.ui.common.Attached;
import chat.roda.ui.common.FoldingBar;
import chat.roda.ui.common.FxmlView;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Part;
import chat.roda.ui.common.Shortcut;
import chat.roda.ui.common.Shown;
import chat.roda.ui.common.Views;
import chat.roda.ui.common.WhenSeen;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.input.WritingAids;
import chat.roda.ui.room.RoomController;
import chat.roda.ui.room.RoomViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The side bar, and beside it the room that is shown, or the start page. FX thread. */
public final class RoomsController {
  /** Narrower than so many times the size of the type, there is no room for the side bar. */
  private static final double SIDE_FROM = 46;

  /** What is around a panel that is in front of a conversation. */
  private static final Insets OVER = new Insets(64, 0, 16, 0);

  private final Views views;
  private final Stays stays;
  private final Beside beside;
  private final WritingAids aids;
  private final Map<RoomViewModel, View> seen = new HashMap<>();
  private final ListChangeListener<RoomViewModel> roomsChanged = _ -> roomsAre();

  @FXML private StackPane root;
  @FXML private HBox columns;
  @FXML private VBox sideBar;
  @FXML private ListView<SideRow> list;
  @FXML private Button addRoom;
  @FXML private Button mentions;
  @FXML private StackPane hosting;
  @FXML private VBox startHeader;
  @FXML private ToggleButton sideToggle;
  @FXML private Button back;
  @FXML private StackPane center;
  @FXML private Region shade;
  @FXML private HBox drawer;

  @SuppressWarnings("NullAway.Init")
  private FoldingBar bar;

  @SuppressWarnings("NullAway.Init")
  private Palette palette;

  @SuppressWarnings("NullAway.Init")
  private MentionsPanel mentionsPanel;

  @SuppressWarnings("NullAway.Init")
  private ChannelsPanel channels;

  /** A room as it is shown; kept while the person is in it, with where they were. */
  private record View(RoomController controller, Parent node) {}

  public RoomsController(Views views, Stays stays, Beside beside, WritingAids aids) {
    this.aids = aids;
    this.views = views;
    this.stays = stays;
    this.beside = beside;
  }

  /** Makes the view; the parent is for the window. */
  public Parent load() {
    return views.load(FxmlView.ROOMS, this);
  }

  @FXML
  private void initialize() {
    bar =
        new FoldingBar(
            new FoldingBar.Frame(root, columns, drawer, shade),
            sideBar,
            sideToggle,
            Pos.CENTER_LEFT,
            SIDE_FROM);
    FoldedSign.put(views.texts(), stays, sideToggle);
    sideToggle.setTooltip(new Tooltip(views.texts().get("room.showConversations")));
    var items =
        new SideMenu(views, new SideMoves(stays), this::items, room -> channels.comeOut(room));
    EmojiPictures pictures = aids.emoji().pictures();
    new SideBar(views, pictures, stays, items, new SideBar.Parts(list, addRoom), this::chosen);
    hosting.getChildren().setAll(beside.hostingPanel());
    sideBar.getChildren().add(sideBar.getChildren().indexOf(mentions), beside.quietSign());
    back.setTooltip(new Tooltip(views.texts().get("side.back")));
    back.setOnAction(_ -> stays.back());
    palette = new Palette(views, pictures, stays, this::items, beside::actions, this::focusInput);
    mentionsPanel = new MentionsPanel(views.texts(), pictures, stays, this::goTo, this::focusInput);
    channels = new ChannelsPanel(views.texts(), pictures, this::goInto, this::focusInput);
    putOver(palette);
    putOver(channels);
    putOver(mentionsPanel);
    mentions.setOnAction(_ -> mentionsPanel.comeOut());
    mentions.setTooltip(
        views.keyboard().tooltip(Shortcut.MENTIONS, views.texts().get("mentions.title")));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    root.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
    var attached = Attached.of(root);
    attached.subscribe(this::followRooms);
    stays.shownProperty().when(attached).subscribe(this::show);
    attached.subscribe(_ -> focusInput());
    stays.mentionsProperty().when(attached).subscribe(_ -> countMentions());
  }

  /** In front of the conversation, below its head, and no higher than there is room. */
  private void putOver(Node panel) {
    StackPane.setAlignment(panel, Pos.TOP_CENTER);
    StackPane.setMargin(panel, OVER);
    WhenSeen.add(root, panel);
  }

  /** What is said in private is meant for the person, but speaks of nobody. */
  private void countMentions() {
    int unread =
        stays
            .talks()
            .map(Stays.Talk::conversation)
            .filter(Conversation::isChannel)
            .mapToInt(talk -> talk.unread().mentionsProperty().get())
            .sum();
    mentions.setText(
        unread == 0
            ? views.texts().get("mentions.button")
            : views.texts().format("mentions.button.unread", unread));
  }

  private void followRooms(boolean now) {
    stays.rooms().removeListener(roomsChanged);
    if (now) {
      stays.rooms().addListener(roomsChanged);
      roomsAre();
    }
  }

  private void roomsAre() {
    seen.keySet().retainAll(stays.rooms());
    boolean none = stays.rooms().isEmpty();
    bar.setWanted(!none);
    Shown.set(startHeader, !none && stays.shownProperty().get().isEmpty());
  }

  private void show(Optional<RoomViewModel> room) {
    center.getChildren().setAll(room.map(in -> view(in).node()).orElseGet(beside::startPage));
    roomsAre();
    focusInput();
  }

  private View view(RoomViewModel room) {
    return seen.computeIfAbsent(room, this::make);
  }

  private View make(RoomViewModel room) {
    var controller = new RoomController(views, room, beside.outside(room), aids, beside::retry);
    Parent node = controller.load();
    bar.control(controller.sideToggle());
    room.channelList().setOnWanted(() -> channels.comeOut(room));
    FoldedSign.put(views.texts(), stays, controller.sideToggle());
    return new View(controller, node);
  }

  private Optional<RoomController> shown() {
    return stays.shownProperty().get().map(room -> view(room).controller());
  }

  private List<MenuItem> items(RoomViewModel room, Conversation conversation) {
    return view(room).controller().items(conversation);
  }

  private void goInto(RoomViewModel room, String channel) {
    room.join(channel);
    stays.show(room);
    chosen();
  }

  private void goTo(Mention mention) {
    bar.outProperty().set(false);
    stays.show(mention.room());
    view(mention.room()).controller().goTo(mention.conversation(), mention.place());
  }

  private void chosen() {
    bar.outProperty().set(false);
    focusInput();
  }

  /** Lets the person type into the conversation that is shown. */
  public void focusInput() {
    shown().ifPresent(RoomController::focusInput);
  }

  private void keyPressed(KeyEvent event) {
    Keyboard keyboard = views.keyboard();
    if (keyboard.matches(Shortcut.NEXT_CONVERSATION, event)) {
      stays.step(1);
    } else if (keyboard.matches(Shortcut.PREVIOUS_CONVERSATION, event)) {
      stays.step(-1);
    } else if (keyboard.matches(Shortcut.NEXT_UNREAD, event)) {
      stays.stepToUnread(1);
    } else if (keyboard.matches(Shortcut.PREVIOUS_UNREAD, event)) {
      stays.stepToUnread(-1);
    } else if (keyboard.matches(Shortcut.NEXT_PART, event)) {
      stepPart(1);
    } else if (keyboard.matches(Shortcut.PREVIOUS_PART, event)) {
      stepPart(-1);
    } else if (keyboard.matches(Shortcut.GO_TO, event)) {
      palette.comeOut();
    } else if (keyboard.matches(Shortcut.MENTIONS, event)) {
      mentionsPanel.comeOut();
    } else {
      escape(event);
      shown().filter(_ -> !event.isConsumed()).ifPresent(room -> room.keyPressed(event));
      return;
    }
    event.consume();
  }

  private void stepPart(int by) {
    List<Part> parts = new ArrayList<>(List.of(bar.part(list::requestFocus)));
    shown()
        .ifPresentOrElse(
            room -> parts.addAll(room.parts()),
            () ->
                parts.add(
                    new Part(
                        center,
                        () -> true,
                        () -> center.requestFocusTraversal(TraversalDirection.NEXT))));
    new PartWalk(parts).step(by, root.getScene().getFocusOwner());
  }

  private void keyTyped(KeyEvent event) {
    boolean taken =
        event.getTarget() instanceof TextInputControl
            || event.getTarget() instanceof ComboBoxBase<?>;
    if (!taken) {
      shown().ifPresent(room -> room.keyTyped(event));
    }
  }

  /** Esc goes back from everything, and further where it means something else, too. */
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      bar.outProperty().set(false);
      if (stays.shownProperty().get().isEmpty() && stays.back()) {
        event.consume();
      }
    }
  }
}

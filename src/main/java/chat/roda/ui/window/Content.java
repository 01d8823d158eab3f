package chat.roda.ui.window;

import chat.roda.ui.attention.QuietSign;
import chat.roda.ui.common.Attached;
import chat.roda.ui.common.MenuActions.Action;
import chat.roda.ui.common.Views;
import chat.roda.ui.conversation.Outside;
import chat.roda.ui.emoji.EmojiEverywhere;
import chat.roda.ui.hosting.HostingPanelController;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.input.WritingAids;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.rooms.Beside;
import chat.roda.ui.rooms.RoomsController;
import chat.roda.ui.rooms.Stays;
import chat.roda.ui.start.StartController;
import chat.roda.ui.start.StartViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** What is below the menus: the rooms, and the start page beside them. FX thread. */
final class Content implements Beside {
  private final Stage stage;
  private final Views views;
  private final Rooms rooms;
  private final HostingViewModel hosting;
  private final StartViewModel start;
  private final WindowActions actions;
  private final Consumer<String> browser;
  private final WritingAids aids;
  private final Supplier<List<Action>> more;
  private final Supplier<QuietSign> quiet;

  Content(
      Stage stage,
      Views views,
      Rooms rooms,
      HostingViewModel hosting,
      StartViewModel start,
      WindowActions actions,
      Consumer<String> browser,
      WritingAids aids,
      Supplier<List<Action>> more,
      Supplier<QuietSign> quiet) {
    this.quiet = quiet;
    this.more = more;
    this.aids = aids;
    this.stage = stage;
    this.views = views;
    this.rooms = rooms;
    this.hosting = hosting;
    this.start = start;
    this.actions = actions;
    this.browser = browser;
  }

  /** Puts everything into {@code place}, and tells in the window's title what is shown. */
  void show(Pane place) {
    Stays stays = rooms.stays();
    place.getChildren().setAll(new RoomsController(views, stays, this, aids).load());
    ObservableValue<String> name = stays.shownProperty().flatMap(Content::name);
    Bindings.createStringBinding(
            () -> title(name.getValue(), stays.unreadProperty().get()),
            name,
            stays.unreadProperty())
        .when(Attached.of(place))
        .subscribe(stage::setTitle);
  }

  private static ObservableValue<String> name(Optional<RoomViewModel> shown) {
    return shown
        .<ObservableValue<String>>map(RoomViewModel::roomNameProperty)
        .orElseGet(() -> new ReadOnlyStringWrapper(""));
  }

  private String title(String room, int unread) {
    String where = room.isEmpty() ? "Roda" : views.texts().format("window.inRoom", room);
    return unread == 0 ? where : views.texts().format("window.unread", unread, where);
  }

  @Override
  public Parent startPage() {
    Parent page = StartController.load(views, start, hosting, actions);
    new EmojiEverywhere(aids.emoji().pictures()).drawIn(page);
    return page;
  }

  @Override
  public Parent hostingPanel() {
    return HostingPanelController.load(
        views, aids.emoji().pictures(), hosting, actions::emptyHistory, actions::stopHosting);
  }

  @Override
  public Node quietSign() {
    return quiet.get();
  }

  @Override
  public List<Action> actions() {
    return more.get();
  }

  @Override
  public void retry(RoomViewModel room) {
    rooms.retry(room);
  }

  @Override
  public Outside outside(RoomViewModel room) {
    return new Outside() {
      @Override
      public void browse(String address) {
        browser.accept(address);
      }

      @Override
      public Optional<String> invitation() {
        return rooms.invitations().addresses(room).stream().findFirst();
      }

      @Override
      public boolean tellsTyping() {
        return actions.tellsTyping();
      }
    };
  }
}

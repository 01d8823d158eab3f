package chat.roda.ui.window;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Views;
import chat.roda.ui.conversation.Outside;
import chat.roda.ui.emoji.EmojiBook;
import chat.roda.ui.hosting.HostingPanelController;
import chat.roda.ui.hosting.HostingViewModel;
import chat.roda.ui.room.RoomController;
import chat.roda.ui.room.RoomViewModel;
import chat.roda.ui.start.StartController;
import chat.roda.ui.start.StartViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** What is below the menus: the start page, or the room. FX thread. */
final class Content {
  private final Stage stage;
  private final Views views;
  private final Rooms rooms;
  private final HostingViewModel hosting;
  private final StartViewModel start;
  private final WindowActions actions;
  private final Consumer<String> browser;
  private final EmojiBook emoji;

  Content(
      Stage stage,
      Views views,
      Rooms rooms,
      HostingViewModel hosting,
      StartViewModel start,
      WindowActions actions,
      Consumer<String> browser,
      EmojiBook emoji) {
    this.emoji = emoji;
    this.stage = stage;
    this.views = views;
    this.rooms = rooms;
    this.hosting = hosting;
    this.start = start;
    this.actions = actions;
    this.browser = browser;
  }

  /** Puts into {@code place} what belongs there while {@code room} is shown. */
  void show(Optional<RoomViewModel> room, Pane place) {
    stage.titleProperty().unbind();
    room.ifPresentOrElse(in -> showRoom(in, place), () -> showStart(place));
  }

  private void showStart(Pane place) {
    stage.setTitle("Roda");
    place.getChildren().setAll(StartController.load(views, start, hosting, actions));
  }

  private void showRoom(RoomViewModel room, Pane place) {
    Texts texts = views.texts();
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> title(room, texts), room.roomNameProperty(), room.unreadProperty()));
    var controller = new RoomController(views, room, outside(room), emoji);
    Parent view = controller.load();
    controller.setHostingPanel(
        HostingPanelController.load(views, hosting, actions::emptyHistory, actions::stopHosting));
    place.getChildren().setAll(view);
    controller.focusInput();
  }

  private static String title(RoomViewModel room, Texts texts) {
    String name = room.roomNameProperty().get();
    int unread = room.unreadProperty().get();
    return unread == 0
        ? texts.format("window.inRoom", name)
        : texts.format("window.inRoomUnread", unread, name);
  }

  private Outside outside(RoomViewModel room) {
    return new Outside() {
      @Override
      public void browse(String address) {
        browser.accept(address);
      }

      @Override
      public String invitation() {
        return rooms.invitations().stream().findFirst().orElse(room.address().toString());
      }

      @Override
      public boolean tellsTyping() {
        return actions.tellsTyping();
      }
    };
  }
}

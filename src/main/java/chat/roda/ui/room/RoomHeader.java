package chat.roda.ui.room;

import chat.roda.client.Link;
import chat.roda.texts.Texts;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.conversation.TopicText;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.people.PresenceMark;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The head of the conversation: its name, who is there, what it is about, and its menu. */
final class RoomHeader {
  private final Texts texts;
  private final RoomViewModel room;
  private final Function<Conversation, List<MenuItem>> items;
  private final Parts parts;
  private final TopicText topic;
  private final ContextMenu menu = new ContextMenu();
  private Subscription following = Subscription.EMPTY;

  /** What it is made of. */
  record Parts(Label title, PresenceMark presence, Label about, StackPane topic, Button more) {}

  RoomHeader(
      Texts texts,
      EmojiPictures pictures,
      RoomViewModel room,
      Function<Conversation, List<MenuItem>> items,
      Consumer<String> browse,
      Parts parts) {
    EmojiLabels.draw(pictures, parts.title(), parts.about());
    WholeText.tell(parts.title(), parts.about());
    topic = new TopicText(pictures, browse);
    parts.topic().getChildren().add(topic);
    this.texts = texts;
    this.room = room;
    this.items = items;
    this.parts = parts;
    parts.more().setTooltip(new Tooltip(texts.get("channel.menu")));
    parts.more().setOnAction(_ -> openMenu());
  }

  private void openMenu() {
    if (menu.isShowing()) {
      menu.hide();
      return;
    }
    menu.getItems().setAll(items.apply(room.currentProperty().get()));
    menu.show(parts.more(), Side.BOTTOM, 0, 0);
  }

  /** Shows what {@code now} is. */
  void show(Conversation now) {
    parts.title().textProperty().bind(now.nameProperty().map(RoomHeader::titled));
    parts
        .about()
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> about(now),
                room.roomNameProperty(),
                room.linkProperty(),
                now.members().shown(),
                now.leftProperty(),
                now.presenceProperty()));
    following.unsubscribe();
    following =
        now.presenceProperty()
            .subscribe(parts.presence()::show)
            .and(now.topicProperty().subscribe(topic::show));
    parts.topic().visibleProperty().bind(now.topicProperty().isNotEmpty());
    parts.topic().managedProperty().bind(parts.topic().visibleProperty());
  }

  private static String titled(String name) {
    return name.startsWith("#") ? "# " + name.substring(1) : name;
  }

  private String about(Conversation now) {
    if (!now.isChannel()) {
      String hint = texts.get("room.private");
      return now.presenceProperty()
          .get()
          .map(there -> PresenceMark.words(texts, there) + " · " + hint)
          .orElse(hint);
    }
    int count = now.members().shown().size();
    String name = room.roomNameProperty().get();
    if (now.leftProperty().get()) {
      return name + " · " + texts.get("room.notInside");
    }
    boolean there = room.isReadOnly() || room.linkProperty().get() instanceof Link.Online;
    String who = there ? texts.format("room.people", count) : texts.get("room.notConnected");
    return count == 0 ? name : name + " · " + who;
  }
}

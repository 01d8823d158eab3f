package chat.roda.ui.rooms;

import atlantafx.base.theme.Styles;
import chat.roda.client.Link;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Shown;
import chat.roda.ui.common.Tips;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.room.RoomViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A room in the side bar: its name, how the connection stands, and the way into a channel. */
final class HeadLine extends HBox {
  private final Texts texts;
  private final ListCell<?> cell;
  private final FontIcon fold = new FontIcon(Feather.CHEVRON_DOWN);
  private final Button foldButton = new Button("", fold);
  private final Label name = new Label();
  private final FontIcon state = new FontIcon(Feather.WIFI_OFF);
  private final Badges badges = new Badges();
  private final Button add = new Button("", new FontIcon(Feather.PLUS));

  /**
   * @param cell what it is in
   */
  HeadLine(Texts texts, EmojiPictures pictures, ListCell<?> cell) {
    EmojiLabels.draw(pictures, name);
    WholeText.tell(name);
    this.texts = texts;
    this.cell = cell;
    getStyleClass().add("side-head");
    setAlignment(Pos.CENTER_LEFT);
    foldButton.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    foldButton.setFocusTraversable(false);
    name.getStyleClass().add("side-title");
    name.setMnemonicParsing(false);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    setHgrow(name, Priority.ALWAYS);
    state.getStyleClass().add("side-state");
    add.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "side-add");
    add.setFocusTraversable(false);
    add.setAccessibleText(texts.get("side.joinChannel"));
    add.setTooltip(new Tooltip(texts.get("side.joinChannel")));
    getChildren().addAll(foldButton, name, state, badges, add);
  }

  /**
   * Shows it until that is unsubscribed.
   *
   * @param onAdd is asked for a way into a channel of the room
   */
  Subscription follow(RoomViewModel room, Consumer<RoomViewModel> onAdd) {
    foldButton.setOnAction(_ -> room.foldedProperty().set(!room.foldedProperty().get()));
    add.setOnAction(_ -> onAdd.accept(room));
    Shown.set(add, !room.isReadOnly());
    show(room);
    return Subscription.combine(
        room.roomNameProperty().subscribe((_, _) -> show(room)),
        room.linkProperty().subscribe((_, _) -> show(room)),
        room.foldedProperty().subscribe((_, _) -> show(room)),
        room.unreadProperty().subscribe((_, _) -> show(room)),
        room.mentionsProperty().subscribe((_, _) -> show(room)));
  }

  private void show(RoomViewModel room) {
    boolean folded = room.foldedProperty().get();
    fold.setIconCode(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
    foldButton.setAccessibleText(texts.get(folded ? "side.unfold" : "side.fold"));
    name.setText(room.roomNameProperty().get());
    int unread = room.unreadProperty().get();
    int mentions = room.mentionsProperty().get();
    badges.show(folded ? unread : 0, folded ? mentions : 0);
    cell.pseudoClassStateChanged(TalkLine.UNREAD, folded && unread > 0);
    cell.pseudoClassStateChanged(TalkLine.CALLING, folded && mentions > 0);
    cell.pseudoClassStateChanged(TalkLine.MUTED, false);
    Optional<State> now = State.of(room);
    Shown.set(state, now.isPresent());
    now.ifPresent(how -> state.setIconCode(how.icon));
    String words = now.map(how -> how.words(texts)).orElse("");
    Tips.tell(cell, words.isEmpty() ? room.address().toString() : room.address() + "\n" + words);
    cell.setAccessibleText(
        words.isEmpty()
            ? texts.format("side.accessible.room", room.roomNameProperty().get())
            : texts.format("side.accessible.roomState", room.roomNameProperty().get(), words));
  }

  /** What there is to say of a room that is not simply there. */
  private enum State {
    TRYING(Feather.LOADER, "side.state.trying"),
    LOST(Feather.WIFI_OFF, "side.state.lost"),
    OVER(Feather.ALERT_CIRCLE, "side.state.over"),
    COPY(Feather.BOOK_OPEN, "side.state.copy");

    private final Feather icon;
    private final String key;

    State(Feather icon, String key) {
      this.icon = icon;
      this.key = key;
    }

    String words(Texts texts) {
      return texts.get(key);
    }

    static Optional<State> of(RoomViewModel room) {
      return room.isReadOnly()
          ? Optional.of(COPY)
          : switch (room.linkProperty().get()) {
            case Link.Online _ -> Optional.empty();
            case Link.Connecting _ -> Optional.of(TRYING);
            case Link.Waiting _ -> Optional.of(LOST);
            case Link.Failed _, Link.Closed _ -> Optional.of(OVER);
          };
    }
  }
}

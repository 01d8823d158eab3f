package chat.roda.ui.rooms;

import chat.roda.texts.Texts;
import chat.roda.ui.common.WholeText;
import chat.roda.ui.emoji.EmojiLabels;
import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.people.Avatar;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows what the palette found: what it is, its name, and where that is. */
final class ChoiceCell extends ListCell<Choice> {
  private final Texts texts;
  private final Stays stays;
  private final Label sign = new Label("#");
  private final Avatar avatar;
  private final FontIcon icon = new FontIcon(Feather.ZAP);
  private final StackPane mark = new StackPane();
  private final Label name = new Label();
  private final Label where = new Label();
  private final HBox root = new HBox(mark, name, where);

  ChoiceCell(Texts texts, EmojiPictures pictures, Stays stays) {
    avatar = new Avatar(pictures);
    EmojiLabels.draw(pictures, name, where);
    WholeText.tell(name, where);
    this.texts = texts;
    this.stays = stays;
    sign.getStyleClass().add("channel-sign");
    icon.getStyleClass().add("quote-sign");
    mark.getStyleClass().add("choice-mark");
    name.setMnemonicParsing(false);
    name.setMinWidth(0);
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    where.setMnemonicParsing(false);
    where.getStyleClass().addAll("roda-quiet", "roda-small", "choice-where");
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("conversation-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Choice choice, boolean empty) {
    super.updateItem(choice, empty);
    if (empty || choice == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    String place =
        switch (choice) {
          case Choice.Talk(var room, _) -> nameOf(room.roomNameProperty().get());
          case Choice.Channel(var room, _) -> joining(nameOf(room.roomNameProperty().get()));
          case Choice.Person(var room, _) -> nameOf(room.roomNameProperty().get());
          case Choice.Room _ -> texts.get("palette.room");
          case Choice.Do _ -> "";
        };
    mark.getChildren().setAll(mark(choice));
    name.setText(shown(choice));
    where.setText(place);
    setAccessibleText(place.isEmpty() ? choice.name() : choice.name() + ", " + place);
    setGraphic(root);
  }

  /** The sign before it tells that it is a channel. */
  private static String shown(Choice choice) {
    return switch (choice) {
      case Choice.Talk(_, var talk) when talk.startsWith("#") -> talk.substring(1);
      case Choice.Channel(_, var channel) -> channel.substring(1);
      case Choice.Talk _, Choice.Person _, Choice.Room _, Choice.Do _ -> choice.name();
    };
  }

  private String joining(String room) {
    String join = texts.get("palette.join");
    return room.isEmpty() ? join : join + " · " + room;
  }

  /** With one room only, it goes without saying. */
  private String nameOf(String room) {
    return stays.rooms().size() > 1 ? room : "";
  }

  private Node mark(Choice choice) {
    return switch (choice) {
      case Choice.Talk(_, var talk) when talk.startsWith("#") -> sign;
      case Choice.Talk(_, var person) -> avatarOf(person);
      case Choice.Channel _ -> sign;
      case Choice.Person(_, var person) -> avatarOf(person);
      case Choice.Room _ -> iconOf(Feather.HOME);
      case Choice.Do _ -> iconOf(Feather.ZAP);
    };
  }

  private Node avatarOf(String person) {
    avatar.show(person);
    return avatar;
  }

  private Node iconOf(Feather what) {
    icon.setIconCode(what);
    return icon;
  }
}

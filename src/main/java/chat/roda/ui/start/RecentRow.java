package chat.roda.ui.start;

import atlantafx.base.theme.Styles;
import chat.roda.settings.RecentRoom;
import chat.roda.texts.Texts;
import chat.roda.ui.common.WholeText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One room that was joined before: a button that joins it again, and a small one to forget it. */
final class RecentRow extends HBox {
  RecentRow(
      RecentRoom room,
      String when,
      Texts texts,
      Consumer<RecentRoom> join,
      Optional<Runnable> read,
      Consumer<RecentRoom> forget) {
    getStyleClass().add("recent-room");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(joinButton(room, when, texts, join));
    read.map(action -> readButton(room, texts, action)).ifPresent(getChildren()::add);
    getChildren().add(forgetButton(room, texts, forget));
  }

  private static Button joinButton(
      RecentRoom room, String when, Texts texts, Consumer<RecentRoom> join) {
    var name = new Label(room.name());
    name.getStyleClass().add("recent-name");
    name.setMaxWidth(Double.MAX_VALUE);
    boolean named = !room.name().equals(room.address());
    var details = new Label(named ? when + " · " + room.address() : when);
    details.getStyleClass().addAll("roda-small", "roda-quiet");
    var lines = new VBox(name, details);
    WholeText.tell(name, details);
    var button = new Button();
    button.setGraphic(lines);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAlignment(Pos.CENTER_LEFT);
    button.getStyleClass().addAll(Styles.FLAT, "recent-join");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setAccessibleText(texts.format("start.recent.join", room.name(), room.address(), when));
    button.setOnAction(pressed -> join.accept(room));
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private static Button readButton(RecentRoom room, Texts texts, Runnable read) {
    var button = new Button();
    button.setGraphic(new FontIcon(Feather.BOOK_OPEN));
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL, "recent-read");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(texts.format("start.recent.read", room.name()));
    button.setTooltip(new Tooltip(texts.get("start.join.read")));
    button.setOnAction(pressed -> read.run());
    return button;
  }

  private static Button forgetButton(RecentRoom room, Texts texts, Consumer<RecentRoom> forget) {
    var button = new Button();
    button.setGraphic(new FontIcon(Feather.X));
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL, "recent-forget");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(texts.format("start.recent.forget", room.name()));
    button.setTooltip(new Tooltip(texts.format("start.recent.forget", room.name())));
    button.setOnAction(pressed -> forget.accept(room));
    return button;
  }
}

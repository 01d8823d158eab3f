package chat.roda.ui.start;

import atlantafx.base.theme.Styles;
import chat.roda.settings.RecentRoom;
import chat.roda.texts.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
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

  /** The words lie over the button: a button's own would be cut instead of wrapped. */
  private static StackPane joinButton(
      RecentRoom room, String when, Texts texts, Consumer<RecentRoom> join) {
    boolean named = !room.name().equals(room.address());
    var lines =
        new VBox(
            line(room.name(), "recent-name"),
            line(named ? when + " · " + room.address() : when, "roda-small", "roda-quiet"));
    lines.getStyleClass().add("recent-words");
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMouseTransparent(true);
    var button = new Button();
    button.getStyleClass().addAll(Styles.FLAT, "recent-join");
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setAccessibleText(texts.format("start.recent.join", room.name(), room.address(), when));
    button.setOnAction(pressed -> join.accept(room));
    var both = new StackPane(button, lines);
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    return both;
  }

  private static Label line(String text, String... styles) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
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

package chat.roda.ui.attention;

import chat.roda.desktop.Notice;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Notices in a corner of the window, for desktops that show none. FX thread. */
public final class WindowNotices {
  private static final Duration SHOWN = Duration.seconds(6);

  private final Stage stage;

  public WindowNotices(Stage stage) {
    this.stage = stage;
  }

  /** Shows a notice; a click on it does {@code chosen}. */
  void show(Notice notice, Runnable chosen) {
    if (!stage.isShowing()) {
      return;
    }
    var title = new Label(notice.title());
    title.getStyleClass().add("notice-title");
    var text = new Label(notice.text());
    text.getStyleClass().add("notice-text");
    text.setWrapText(true);
    var words = new VBox(title, text);
    words.getStyleClass().add("notice");
    Notifications.create()
        .owner(stage)
        .position(Pos.TOP_RIGHT)
        .graphic(words)
        .text("")
        .hideAfter(SHOWN)
        .onAction(_ -> chosen.run())
        .show();
  }
}

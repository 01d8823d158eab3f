package chat.roda.ui.attention;

import chat.roda.desktop.Notice;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Toast;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Notices in a corner of the window, for desktops that show none. FX thread. */
public final class WindowNotices {
  private static final Duration SHOWN = Duration.seconds(6);

  private final Stage stage;
  private final BooleanSupplier moves;

  /**
   * @param moves whether things may move
   */
  public WindowNotices(Stage stage, BooleanSupplier moves) {
    this.stage = stage;
    this.moves = moves;
  }

  /** Shows a notice; a click on it does {@code chosen}. */
  void show(Texts texts, Notice notice, Runnable chosen) {
    if (!stage.isShowing()) {
      return;
    }
    var title = new Label(notice.title());
    title.getStyleClass().add("notice-title");
    var text = new Label(notice.text());
    text.getStyleClass().add("notice-text");
    new Toast(stage, Pos.TOP_RIGHT, SHOWN, texts.get("window.close"))
        .show(moves.getAsBoolean(), chosen, title, text);
  }
}

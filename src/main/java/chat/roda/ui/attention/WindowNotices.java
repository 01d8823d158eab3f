package chat.roda.ui.attention;

import chat.roda.desktop.Notice;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Toast;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  /** How those that were shown are taken away, by what they are about. */
  private final Map<String, Runnable> shown = new HashMap<>();

  /**
   * @param moves whether things may move
   */
  public WindowNotices(Stage stage, BooleanSupplier moves) {
    this.stage = stage;
    this.moves = moves;
  }

  /** Shows a notice in the place of one about the same; a click on it does {@code chosen}. */
  void show(Texts texts, Notice notice, Runnable chosen) {
    if (!stage.isShowing()) {
      return;
    }
    takeAway(notice.about());
    var title = new Label(notice.title());
    title.getStyleClass().add("notice-title");
    var text = new Label(notice.text());
    text.getStyleClass().add("notice-text");
    shown.put(
        notice.about(),
        new Toast(stage, Pos.TOP_RIGHT, SHOWN, texts.get("window.close"))
            .show(moves.getAsBoolean(), chosen, title, text));
  }

  /** Takes away the notice about that, if it is still there. */
  void takeAway(String about) {
    Optional.ofNullable(shown.remove(about)).ifPresent(Runnable::run);
  }
}

package chat.roda.ui.window;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Toast;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Tells how far an export is, where it takes longer, and what became of it. FX thread. */
final class ExportProgress {
  private static final Duration PATIENCE = Duration.seconds(1);
  private static final Duration SHOWN = Duration.seconds(6);

  private final Stage stage;
  private final Texts texts;
  private final Theme theme;
  private final Alert alert;
  private final PauseTransition soon = new PauseTransition(PATIENCE);

  ExportProgress(Stage stage, Texts texts, Theme theme, Task<?> task) {
    this.stage = stage;
    this.texts = texts;
    this.theme = theme;
    var cancel = new ButtonType(texts.get("window.cancel"), ButtonData.CANCEL_CLOSE);
    alert = new Alert(Alert.AlertType.NONE, "", cancel);
    alert.initOwner(stage);
    alert.setTitle(texts.get("export.title"));
    alert.setHeaderText(texts.get("export.title"));
    alert
        .contentTextProperty()
        .bind(
            task.workDoneProperty()
                .map(lines ->
                    texts.format("export.progress", Math.max(0, Math.round(lines.doubleValue())))));
    theme.dress(alert.getDialogPane().getScene());
    alert.setOnHidden(_ -> {
      if (task.isRunning()) {
        task.cancel();
      }
    });
    soon.setOnFinished(_ -> alert.show());
    soon.play();
  }

  /** The dialog goes, if it is there. */
  void close() {
    soon.stop();
    alert.hide();
  }

  void done(long lines, Path file) {
    close();
    tell(texts.format("export.done", lines, String.valueOf(file.getFileName())));
  }

  void failed() {
    close();
    tell(texts.get("export.failed"));
  }

  private void tell(String sentence) {
    new Toast(stage, Pos.TOP_CENTER, SHOWN, texts.get("window.close"))
        .show(theme.moves(), () -> {}, new Label(sentence));
  }
}

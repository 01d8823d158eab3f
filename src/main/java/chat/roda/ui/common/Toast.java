package chat.roda.ui.common;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/**
 * A few words at the edge of the window, for some seconds. They slide in and fade out, unless
 * nothing is to move. Escape is not for them: it is for what the person does meanwhile. FX thread.
 *
 * @param owner whose edge it is
 * @param place {@code TOP_CENTER} or {@code TOP_RIGHT}
 * @param shown for how long
 */
public record Toast(Stage owner, Pos place, Duration shown) {
  private static final double GAP = 12;

  /** What is around the words, in pixels. */
  private static final double AROUND = 96;

  /** Shows {@code lines}; a click on them does {@code chosen}. */
  public void show(boolean moves, Runnable chosen, Label... lines) {
    var words = new ToastWords(owner.getWidth() - AROUND, lines);
    if (moves) {
      Notifications.create()
          .owner(owner)
          .position(place)
          .graphic(words)
          .text("")
          .hideCloseButton()
          .hideAfter(shown)
          .onAction(_ -> chosen.run())
          .show();
      if (words.getScene().getWindow() instanceof PopupWindow popup) {
        popup.setHideOnEscape(false);
      }
    } else {
      new Still(this).show(words, chosen);
    }
  }

  private static final class Still extends Popup {
    private final Toast toast;

    Still(Toast toast) {
      this.toast = toast;
    }

    void show(ToastWords words, Runnable chosen) {
      var box = new StackPane(words);
      box.getStyleClass().add("still-notice");
      box.setOnMouseClicked(_ -> {
        hide();
        chosen.run();
      });
      getContent().setAll(box);
      setHideOnEscape(false);
      double taken =
          Window.getWindows().stream()
              .filter(other -> other instanceof Still still && still.toast.place() == toast.place())
              .mapToDouble(other -> other.getHeight() + GAP)
              .sum();
      Stage owner = toast.owner();
      show(owner);
      getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
      sizeToScene();
      double free = owner.getWidth() - getWidth();
      setX(owner.getX() + (toast.place() == Pos.TOP_CENTER ? free / 2 : free - GAP));
      setY(owner.getY() + GAP + taken);
      var enough = new PauseTransition(toast.shown());
      enough.setOnFinished(_ -> hide());
      enough.play();
    }
  }
}

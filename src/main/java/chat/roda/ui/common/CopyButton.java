package chat.roda.ui.common;

import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Turns a button into one that copies a text, and shows for two seconds that it has. FX thread. */
public final class CopyButton {
  private static final Duration SHOWN = Duration.seconds(2);

  private CopyButton() {}

  /**
   * Makes {@code button} copy.
   *
   * @param what what the button says that it does
   * @param done what it says when that is done
   * @param text what is copied
   */
  public static void set(Button button, String what, String done, Supplier<String> text) {
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    var tooltip = new Tooltip(what);
    button.setTooltip(tooltip);
    var icon = new FontIcon(Feather.COPY);
    button.setGraphic(icon);
    button.setAccessibleText(what);
    var back = new PauseTransition(SHOWN);
    back.setOnFinished(end -> {
      icon.setIconCode(Feather.COPY);
      button.setAccessibleText(what);
      tooltip.setText(what);
    });
    button.setOnAction(pressed -> {
      Clipboards.copy(text.get());
      icon.setIconCode(Feather.CHECK);
      button.setAccessibleText(done);
      tooltip.setText(done);
      back.playFromStart();
    });
  }
}

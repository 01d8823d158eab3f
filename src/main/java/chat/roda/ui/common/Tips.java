package chat.roda.ui.common;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/**
 * Tooltips whose words change. A tooltip is a window with a scene of its own, dear to make: the one
 * that is there is kept. FX thread.
 */
public final class Tips {
  private Tips() {}

  /** Has {@code control} tell {@code words} from now on. */
  public static void tell(Control control, String words) {
    Optional.ofNullable(control.getTooltip())
        .ifPresentOrElse(tip -> tip.setText(words), () -> control.setTooltip(new Tooltip(words)));
  }
}

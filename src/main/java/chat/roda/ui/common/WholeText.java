package chat.roda.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Tells in a tooltip what a label has no room for. FX thread. */
public final class WholeText {
  private WholeText() {}

  /** Of each of them, from now on, while it is cut. */
  public static void tell(Labeled... labels) {
    for (Labeled label : labels) {
      tell(label, label.textProperty());
    }
  }

  /** As {@link #tell(Labeled...)}, for a label that shows a part of {@code whole}. */
  public static void tell(Labeled label, ObservableValue<String> whole) {
    label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? tooltip(whole) : null));
  }

  private static Tooltip tooltip(ObservableValue<String> whole) {
    var tooltip = new Tooltip();
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(480);
    tooltip.textProperty().bind(whole);
    return tooltip;
  }
}

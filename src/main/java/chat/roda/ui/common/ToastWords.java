package chat.roda.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lines that are as wide as their words or as there is room, and as high as they are then. */
final class ToastWords extends VBox {
  ToastWords(Label... lines) {
    super(lines);
    getStyleClass().add("notice");
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(this, Priority.ALWAYS);
    for (Label line : lines) {
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}

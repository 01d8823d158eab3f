package chat.roda.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Tells what is wrong with what is typed; not there while nothing is. FX thread. */
public final class ProblemLabel extends Label {
  /**
   * @param typed nothing is known to be wrong any more when it changes
   */
  public ProblemLabel(String id, ObservableValue<String> typed) {
    setId(id);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().addAll("roda-small", "roda-problem");
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
    typed.subscribe(_ -> setText(""));
  }
}

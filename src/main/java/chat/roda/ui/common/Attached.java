package chat.roda.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * The condition on which a view listens to a model that outlives it: {@code
 * model.when(Attached.of(node))}.
 */
public final class Attached {
  private Attached() {}

  /** Whether {@code node} is in a scene. */
  public static ObservableValue<Boolean> of(Node node) {
    return node.sceneProperty().map(scene -> true).orElse(false);
  }
}

package chat.roda.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * The name of a field for screen readers, where no label is seen beside it: JavaFX takes the
 * accessible text of what has a value for that value, and what is typed would not be told. It goes
 * into the parent of the field, as only what is in a scene is asked.
 */
public final class FieldName extends Label {
  public FieldName(String words, Node field) {
    super(words);
    setLabelFor(field);
    setVisible(false);
    setManaged(false);
  }
}

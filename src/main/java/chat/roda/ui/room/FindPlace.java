package chat.roda.ui.room;

import chat.roda.ui.common.WhenSeen;
import chat.roda.ui.find.FindResults;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What is found lies where the messages are; in a low window also where what is below them is.
 *
 * @param middle has both, one above the other
 * @param messages where the messages are
 * @param foot what is below them
 */
record FindPlace(Region middle, Pane messages, Region foot) {
  /** Lower than so many times the size of the type, what is found has no other room. */
  private static final double LOW = 30;

  /** So many times the size of the type is there always for what is found. */
  private static final double LEAST = 4;

  /**
   * Lays it there.
   *
   * @param shown the messages themselves
   * @param type something with the usual size of the type
   */
  void have(FindResults results, Node shown, Labeled type) {
    shown.visibleProperty().bind(results.visibleProperty().not());
    BooleanBinding low =
        Bindings.createBooleanBinding(
            () -> middle.getHeight() < LOW * type.getFont().getSize(),
            middle.heightProperty(),
            type.fontProperty());
    foot.visibleProperty().bind(results.visibleProperty().and(low).not());
    foot.managedProperty().bind(foot.visibleProperty());
    messages
        .minHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> results.isVisible() ? LEAST * type.getFont().getSize() : 0,
                results.visibleProperty(),
                type.fontProperty()));
    WhenSeen.add(messages, results);
  }
}

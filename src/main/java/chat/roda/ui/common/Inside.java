package chat.roda.ui.common;

import java.util.stream.Stream;
import javafx.scene.Node;

/** Where a node is. FX thread. */
public final class Inside {
  private Inside() {}

  /** Whether {@code node} is {@code around}, or somewhere in it. */
  public static boolean is(Node node, Node around) {
    return Stream.iterate(node, at -> at != null, Node::getParent).anyMatch(around::equals);
  }
}

package chat.roda.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Somebody who listens to a window: to all that has the focus, and to each news of it. */
final class ScreenReader implements AutoCloseable {
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Subscription listening;

  /** Listens from now on. FX thread. */
  ScreenReader(Scene scene) {
    active().set(true);
    listening =
        scene
            .focusOwnerProperty()
            .flatMap(Node::accessibleTextProperty)
            .subscribe(_ -> hear(scene));
  }

  private void hear(Scene scene) {
    Node focused = scene.getFocusOwner();
    if (focused != null
        && focused.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String words) {
      said.add(words);
    }
  }

  /** Whether something was said that begins so. */
  boolean heard(String beginning) {
    return said.stream().anyMatch(words -> words.startsWith(beginning));
  }

  /** What the system sets as soon as somebody listens. */
  private static BooleanProperty active() {
    try {
      return (BooleanProperty)
          Class.forName("com.sun.javafx.application.PlatformImpl")
              .getMethod("accessibilityActiveProperty")
              .invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    listening.unsubscribe();
    active().set(false);
  }

  @Override
  public String toString() {
    return said.toString();
  }
}

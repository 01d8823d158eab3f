package chat.roda.ui.common;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;

/**
 * Says things to those who hear the window instead of seeing it. JavaFX has no live regions, and
 * screen readers pass over news of what has not the focus. So what has it has the words before its
 * name until the focus goes elsewhere; what has a value, which they would hide, has them only while
 * the system is told. All announcers of a window know what is said there. FX thread.
 */
public final class Announcer {
  private final Node place;
  private final BooleanSupplier heard;

  /** A node with words before its name. */
  private record Saying(Node node, String name, String words) {}

  /**
   * @param place is in the window that speaks
   */
  public Announcer(Node place) {
    // Without its property, Platform.isAccessibilityActive() is false for ever.
    this(place, Platform.accessibilityActiveProperty()::get);
  }

  /**
   * @param heard whether anybody listens
   */
  public Announcer(Node place, BooleanSupplier heard) {
    this.place = place;
    this.heard = heard;
  }

  public boolean isHeard() {
    return heard.getAsBoolean();
  }

  /** Says {@code words}, if anybody listens. */
  public void say(String words) {
    Optional.ofNullable(place.getScene())
        .filter(_ -> isHeard())
        .map(Scene::getFocusOwner)
        .ifPresent(node -> {
          if (hasValue(node)) {
            sayAsValue(node, words);
          } else {
            sayBeforeName(node, words);
          }
        });
  }

  /** What JavaFX takes the accessible text of for its value. */
  private static boolean hasValue(Node node) {
    return node instanceof TextInputControl
        || node instanceof ChoiceBox
        || node instanceof ComboBoxBase;
  }

  private static void sayAsValue(Node node, String words) {
    node.setAccessibleText(words);
    tellSystem(node);
    node.setAccessibleText(null);
  }

  /** JavaFX tells the system of no accessible text by itself. What is told has the words in it. */
  private static void tellSystem(Node node) {
    node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static void sayBeforeName(Node node, String words) {
    Optional<Saying> saying = saying(node.getScene());
    boolean again = saying.filter(said -> said.node().equals(node)).isPresent();
    String now = Optional.ofNullable(node.getAccessibleText()).orElse("");
    String name =
        saying.filter(said -> again && said.words().equals(now)).map(Saying::name).orElse(now);
    String all = name.isEmpty() ? words : words + (isSentence(words) ? " " : ". ") + name;
    node.setAccessibleText(all);
    tellSystem(node);
    node.getScene().getProperties().put(Saying.class, new Saying(node, name, all));
    if (!again) {
      node.focusedProperty().addListener(new FocusLost(node.getScene()));
    }
  }

  private static boolean isSentence(String words) {
    return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") || words.endsWith("…");
  }

  private static Optional<Saying> saying(Scene scene) {
    return Optional.ofNullable((Saying) scene.getProperties().get(Saying.class));
  }

  /** Gives what has the words its name back, unless it has yet another one by now. */
  private static void takeBack(Scene scene) {
    saying(scene)
        .filter(said -> said.words().equals(said.node().getAccessibleText()))
        .ifPresent(
            said -> said.node().setAccessibleText(said.name().isEmpty() ? null : said.name()));
    scene.getProperties().remove(Saying.class);
  }

  private record FocusLost(Scene scene) implements ChangeListener<Boolean> {
    @Override
    public void changed(ObservableValue<? extends Boolean> focused, Boolean was, Boolean is) {
      if (!is) {
        focused.removeListener(this);
        takeBack(scene);
      }
    }
  }
}

package chat.roda.ui.emoji;

import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Has labels draw their emoji from pictures whoever makes them: JavaFX itself does in menus and
 * tooltips. FX thread.
 */
public final class EmojiEverywhere {
  private final EmojiPictures pictures;
  private final ListChangeListener<Node> children =
      change -> {
        while (change.next()) {
          change.getAddedSubList().forEach(this::drawIn);
        }
      };

  public EmojiEverywhere(EmojiPictures pictures) {
    this.pictures = pictures;
  }

  /**
   * In all windows but {@code stage}, while that is showing: menus, notices, settings, questions.
   */
  public void drawBeside(Stage stage) {
    ListChangeListener<Window> opened =
        change -> {
          while (change.next()) {
            change.getAddedSubList().stream()
                .filter(window -> !window.equals(stage))
                .forEach(this::drawIn);
          }
        };
    stage
        .showingProperty()
        .subscribe(showing -> {
          Window.getWindows().removeListener(opened);
          if (showing) {
            Window.getWindows().addListener(opened);
          }
        });
  }

  private void drawIn(Window window) {
    if (isNew(window.getProperties())) {
      window.sceneProperty().flatMap(Scene::rootProperty).subscribe(this::drawInRoot);
    }
  }

  private void drawInRoot(@Nullable Parent root) {
    if (root != null) {
      drawIn(root);
    }
  }

  /** In {@code node} and all that is in it, now or later. */
  public void drawIn(Node node) {
    if (!isNew(node.getProperties())) {
      return;
    }
    if (node instanceof Label label) {
      EmojiLabels.draw(pictures, label);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::drawIn);
      parent.getChildrenUnmodifiable().addListener(children);
    }
  }

  private static boolean isNew(Map<Object, Object> properties) {
    return properties.putIfAbsent(EmojiEverywhere.class, true) == null;
  }
}

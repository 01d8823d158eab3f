package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The ground of what is selected in the words of a message, and their colour on it. FX thread. */
final class SelectedGround {
  /** JavaFX gives selected letters a colour of their own only in the first text of a flow. */
  private static final String WORDS = "-fx-fill: -color-fg-default;";

  private final TextFlow message;
  private final Region ground = new Region();

  private final List<Text> painted = new ArrayList<>();
  private WordRange range = WordRange.NONE;

  SelectedGround(TextFlow message) {
    this.message = message;
    ground.getStyleClass().add("selected-words");
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    ground.setScaleShape(false);
    ground.setCenterShape(false);
  }

  /** Marks that range of {@code parts}, which is not empty, and nothing else. */
  void show(WordRange now, FlowParts parts) {
    unpaint();
    range = now;
    // Said, and not inherited: a flow tells shapes from where the words begin and is itself not
    // mirrored.
    ground.setNodeOrientation(message.getNodeOrientation());
    for (FlowParts.Part part : parts.parts()) {
      WordRange some = now.within(part.place().start(), part.place().end());
      if (!some.isEmpty() && part.node() instanceof Text words) {
        words.setStyle(WORDS);
        painted.add(words);
      }
    }
    if (ground.getParent() == null) {
      // Above the grounds that the words have anyway, and below the words.
      int first = message.getChildren().indexOf(parts.parts().getFirst().node());
      message.getChildren().add(first, ground);
    }
    layOut();
  }

  private void unpaint() {
    painted.forEach(words -> words.setStyle(""));
    painted.clear();
  }

  void clear() {
    unpaint();
    range = WordRange.NONE;
    message.getChildren().remove(ground);
  }

  /** The words that have the colour of what is selected, some to their whole length for a part. */
  List<Text> painted() {
    return List.copyOf(painted);
  }

  WordRange range() {
    return range;
  }

  /** Goes to where the words are now. */
  void layOut() {
    if (!range.isEmpty()) {
      ground.setShape(new Path(message.getRangeShape(range.start(), range.end(), true)));
      ground.resizeRelocate(0, 0, message.getWidth(), message.getHeight());
    }
  }
}

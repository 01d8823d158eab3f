package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The grounds of words to which somebody gave one, in each line that the words go through. */
final class ColourGround {
  private record Piece(Text words, Region ground) {}

  private final TextFlow message;
  private final List<Piece> pieces = new ArrayList<>();

  ColourGround(TextFlow message) {
    this.message = message;
  }

  void clear() {
    pieces.clear();
  }

  /** These words of the message have a ground of that style class. */
  void add(Text words, String styleClass) {
    var ground = new Region();
    ground.getStyleClass().add(styleClass);
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    ground.setScaleShape(false);
    ground.setCenterShape(false);
    pieces.add(new Piece(words, ground));
  }

  /** What is to be under the words of the message. */
  List<Node> under() {
    return pieces.stream().<Node>map(Piece::ground).toList();
  }

  /** The grounds of these words are not seen for a while: they have another colour meanwhile. */
  void hide(List<Text> others) {
    pieces.forEach(piece -> piece.ground().setVisible(!others.contains(piece.words())));
  }

  /** Goes to where the words are now. */
  void layOut() {
    for (Piece piece : pieces) {
      int start = placeOf(piece.words());
      int end = start + piece.words().getText().length();
      // Said, and not inherited: a flow tells shapes from where the words begin and is itself not
      // mirrored.
      piece.ground().setNodeOrientation(message.getNodeOrientation());
      piece.ground().setShape(new Path(message.getRangeShape(start, end, false)));
      piece.ground().resizeRelocate(0, 0, message.getWidth(), message.getHeight());
    }
  }

  /** How many characters come before; what is no text counts as one. */
  private int placeOf(Text words) {
    List<Node> all = message.getChildrenUnmodifiable();
    return all.subList(0, all.indexOf(words)).stream()
        .filter(Node::isManaged)
        .mapToInt(part -> part instanceof Text text ? text.getText().length() : 1)
        .sum();
  }
}

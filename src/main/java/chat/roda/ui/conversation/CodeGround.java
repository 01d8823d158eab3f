package chat.roda.ui.conversation;

import chat.roda.irc.FormattedText;
import chat.roda.irc.FormattedText.Run;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * The ground on which code stands in a message: lines of code have one over the whole width, code
 * among words one of its own.
 */
final class CodeGround {
  /** How far it goes around the code, in pixels. */
  private static final double ASIDE = 2;

  private static final double AROUND = 2;

  private static final double BESIDE = 6;

  private record Code(Text words, Run run) {}

  /** Code on one ground; lines one below the other are one block. */
  private record Piece(Region ground, List<Code> code, boolean block) {}

  private final List<Code> code = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  void clear() {
    code.clear();
    pieces.clear();
  }

  /** These words of the message are code. */
  void add(Text words, Run run) {
    code.add(new Code(words, run));
  }

  /** What is to be under the words of the message. */
  List<Node> under(FormattedText message) {
    pieces.clear();
    for (Code one : code) {
      boolean block = isWholeLine(one.run(), message.text());
      if (block && !pieces.isEmpty() && goesOn(pieces.getLast(), one, message.text())) {
        pieces.getLast().code().add(one);
      } else {
        pieces.add(new Piece(region(block), new ArrayList<>(List.of(one)), block));
      }
    }
    return pieces.stream().<Node>map(Piece::ground).toList();
  }

  /** Whether there are whole lines of code. */
  boolean hasBlock() {
    return pieces.stream().anyMatch(Piece::block);
  }

  private static Region region(boolean block) {
    var ground = new Region();
    ground.getStyleClass().add(block ? "code-block" : "code-words");
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    return ground;
  }

  private static boolean isWholeLine(Run run, String text) {
    return (run.start() == 0 || text.charAt(run.start() - 1) == '\n')
        && (run.end() == text.length() || text.charAt(run.end()) == '\n');
  }

  private static boolean goesOn(Piece last, Code next, String text) {
    int end = last.code().getLast().run().end();
    return last.block() && text.substring(end, next.run().start()).isBlank();
  }

  /** Goes to where the words are now, in a message of that width. */
  void layOut(double width) {
    for (Piece piece : pieces) {
      Bounds first = piece.code().getFirst().words().getBoundsInParent();
      Bounds last = piece.code().getLast().words().getBoundsInParent();
      double top = first.getMinY();
      double height = last.getMaxY() - top;
      if (piece.block()) {
        piece
            .ground()
            .resizeRelocate(-BESIDE, top - AROUND, width + 2 * BESIDE, height + 2 * AROUND);
      } else {
        double wide = first.getWidth() + 2 * ASIDE;
        piece.ground().resizeRelocate(first.getMinX() - ASIDE, top, wide, height);
      }
    }
  }
}

package chat.roda.ui.input;

import chat.roda.ui.emoji.EmojiPictures;
import chat.roda.ui.emoji.EmojiText;
import chat.roda.ui.spelling.TextWord;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;

/**
 * Lies over the text area and draws what that can not: the pictures of emoji, and lines under words
 * that look wrong. It looks only at what is on the screen. FX thread.
 */
final class InputInk extends Pane {
  /** The waves: half of one is so wide, and so high. */
  private static final double WAVE = 2;

  private final GrowingTextArea text;
  private final TextPlaces places;
  private final EmojiPictures pictures;
  private final Path waves = new Path();
  private List<TextWord> wrong = List.of();
  private List<EmojiCover.Shown> covered = List.of();
  private List<Bounds> underlined = List.of();

  InputInk(GrowingTextArea text, EmojiPictures pictures) {
    this.text = text;
    this.pictures = pictures;
    places = new TextPlaces(text);
    text.drawAs(words -> EmojiRoom.in(words, pictures), places::drawn);
    waves.getStyleClass().add("misspelled");
    waves.setManaged(false);
    getChildren().add(waves);
    setMouseTransparent(true);
    setManaged(false);
    getStyleClass().add("input-ink");
    var inside = new Rectangle();
    inside.widthProperty().bind(widthProperty());
    inside.heightProperty().bind(heightProperty());
    setClip(inside);
    text.layoutBoundsProperty().subscribe(b -> resize(b.getWidth(), b.getHeight()));
    text.needsLayoutProperty().subscribe(_ -> requestLayout());
    text.textProperty().subscribe(_ -> requestLayout());
    text.scrollTopProperty().subscribe(_ -> requestLayout());
    text.selectionProperty().subscribe(_ -> requestLayout());
  }

  /** Marks these words, and no others. */
  void mark(List<TextWord> now) {
    if (!wrong.equals(now)) {
      wrong = now;
      requestLayout();
    }
  }

  List<TextWord> marked() {
    return wrong;
  }

  @Override
  protected void layoutChildren() {
    boolean blank = wrong.isEmpty() && !EmojiText.mayHaveSome(text.getText());
    int[] seen = blank ? new int[] {0, 0} : places.seen();
    cover(emoji(seen));
    underline(boxesOfWrong(seen));
  }

  private List<EmojiCover.Shown> emoji(int[] seen) {
    List<EmojiCover.Shown> shown = new ArrayList<>();
    if (seen[1] > 0) {
      IndexRange selection = text.getSelection();
      for (EmojiText.Piece piece : EmojiText.pieces(text.getText())) {
        if (piece.emoji() && piece.end() > seen[0] && piece.start() < seen[1]) {
          List<Bounds> boxes = places.of(piece.start(), piece.end());
          boolean selected =
              piece.start() >= selection.getStart() && piece.end() <= selection.getEnd();
          if (boxes.size() == 1 && boxes.getFirst().getWidth() > 1) {
            shown.add(
                new EmojiCover.Shown(
                    piece.text(), besideCaret(piece.start(), boxes.getFirst()), selected));
          }
        }
      }
    }
    return shown;
  }

  /** The caret stands at the very left of what it is before, and is to be seen. */
  private Bounds besideCaret(int start, Bounds box) {
    int caret = text.getCaretPosition() == start ? 1 : 0;
    return new BoundingBox(
        box.getMinX() + caret, box.getMinY(), box.getWidth() - caret, box.getHeight());
  }

  private void cover(List<EmojiCover.Shown> now) {
    if (covered.equals(now)) {
      return;
    }
    covered = now;
    List<EmojiCover> covers = covers();
    if (covers.size() > now.size()) {
      getChildren().removeAll(covers.subList(now.size(), covers.size()));
    }
    for (int i = covers.size(); i < now.size(); i++) {
      getChildren().addFirst(new EmojiCover(pictures));
    }
    List<EmojiCover> all = covers();
    for (int i = 0; i < now.size(); i++) {
      all.get(i).show(now.get(i));
    }
  }

  private List<EmojiCover> covers() {
    return getChildren().stream()
        .filter(EmojiCover.class::isInstance)
        .map(EmojiCover.class::cast)
        .toList();
  }

  private List<Bounds> boxesOfWrong(int[] seen) {
    return wrong.stream()
        .filter(w -> w.end() > seen[0] && w.start() < seen[1] && w.end() <= text.getLength())
        .flatMap(w -> places.of(w.start(), w.end()).stream())
        .toList();
  }

  private void underline(List<Bounds> now) {
    if (!underlined.equals(now)) {
      underlined = now;
      List<PathElement> lines = new ArrayList<>();
      now.forEach(box -> wave(box, lines));
      waves.getElements().setAll(lines);
    }
  }

  private static void wave(Bounds box, List<PathElement> lines) {
    double bottom = Math.round(box.getMaxY()) - 0.5;
    lines.add(new MoveTo(box.getMinX(), bottom));
    boolean up = true;
    for (double x = box.getMinX() + WAVE; x < box.getMaxX(); x += WAVE) {
      lines.add(new LineTo(x, up ? bottom - WAVE : bottom));
      up = !up;
    }
  }
}

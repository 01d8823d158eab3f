package chat.roda.ui.emoji;

import chat.roda.ui.common.WholeText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Lets labels draw the emoji of their text from pictures. FX thread. */
public final class EmojiLabels {
  private EmojiLabels() {}

  /** Words and pictures that wrap where their label does. */
  private static final class Wrapped extends TextFlow {
    Wrapped(EmojiPictures pictures, String text, Label as) {
      for (EmojiText.Piece piece : EmojiText.pieces(text)) {
        List<EmojiPicture> drawn = piece.emoji() ? pictures.of(piece.text()) : List.of();
        if (drawn.isEmpty()) {
          var words = new Text(piece.text());
          words.fontProperty().bind(as.fontProperty());
          words.fillProperty().bind(as.textFillProperty());
          getChildren().add(words);
        } else {
          getChildren().addAll(drawn);
        }
      }
      prefWidthProperty().bind(as.widthProperty());
    }

    /** A label asks how high it is without saying how wide. */
    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width < 0 && getPrefWidth() > 0 ? getPrefWidth() : width);
    }
  }

  /**
   * Words and pictures in a label of one line, and no wider than that. It is not told so by the
   * line's greatest width: by that the label finds how wide it would like to be itself.
   */
  private static final class Line extends EmojiLine {
    private final Label as;

    Line(EmojiPictures pictures, Label as) {
      super(pictures, words -> dress(words, as));
      this.as = as;
    }

    @Override
    public void resize(double width, double height) {
      super.resize(Math.min(width, as.getWidth()), height);
    }
  }

  /**
   * From now on all {@code labels}, which have no pictures of their own, do; their text stays what
   * it is, also for screen readers.
   */
  public static void draw(EmojiPictures pictures, Label... labels) {
    for (Label label : labels) {
      if (label.getProperties().putIfAbsent(EmojiLabels.class, true) == null) {
        label.textProperty().subscribe(text -> draw(pictures, label, text == null ? "" : text));
      }
    }
  }

  private static void draw(EmojiPictures pictures, Label label, String text) {
    boolean some =
        EmojiText.mayHaveSome(text)
            && EmojiText.pieces(text).stream().anyMatch(EmojiText.Piece::emoji);
    if (some) {
      show(
          label,
          ContentDisplay.GRAPHIC_ONLY,
          label.isWrapText() ? new Wrapped(pictures, text, label) : line(pictures, text, label));
    } else if (label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
      show(label, ContentDisplay.LEFT, null);
    }
  }

  /** In this order: a label looks at which of them it shows when its picture changes. */
  private static void show(Label label, ContentDisplay what, @Nullable Node picture) {
    if (!label.graphicProperty().isBound()) {
      label.setContentDisplay(what);
      label.setGraphic(picture);
    } else if (label.getScene().getWindow() instanceof Tooltip tip) {
      // Its label shows what it has itself.
      tip.setContentDisplay(what);
      tip.setGraphic(picture);
    }
  }

  private static EmojiLine line(EmojiPictures pictures, String text, Label as) {
    var line = new Line(pictures, as);
    line.show(text);
    return line;
  }

  private static void dress(Label words, Label as) {
    words.fontProperty().bind(as.fontProperty());
    words.textFillProperty().bind(as.textFillProperty());
    WholeText.tell(words, as.textProperty());
  }
}

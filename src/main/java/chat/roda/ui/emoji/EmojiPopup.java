package chat.roda.ui.emoji;

import chat.roda.texts.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;

/** The picker, coming out at a node, made when it is wanted first. FX thread. */
public final class EmojiPopup {
  private static final double GAP = 4;

  private final Texts texts;
  private final EmojiBook book;
  private final Popup popup = new Popup();
  private Optional<EmojiPicker> picker = Optional.empty();
  private Consumer<String> taker = _ -> {};

  public EmojiPopup(Texts texts, EmojiBook book) {
    this.texts = texts;
    this.book = book;
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /**
   * Lets the person pick one, and perhaps more.
   *
   * @param anchor what it comes out at: above it, its right ends in one line
   * @param then takes each one that is picked
   * @param closed runs when the picker is gone
   */
  public void show(Node anchor, Consumer<String> then, Runnable closed) {
    taker = then;
    EmojiPicker shown = picker.orElseGet(this::make);
    popup.setOnHidden(_ -> closed.run());
    Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
    popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_RIGHT);
    popup.show(anchor, place.getMaxX(), place.getMinY() - GAP);
    shown.begin();
  }

  private EmojiPicker make() {
    var made = new EmojiPicker(texts, book, this::picked);
    popup.getContent().setAll(made);
    picker = Optional.of(made);
    return made;
  }

  private void picked(String emoji, boolean more) {
    book.picked().remember(emoji);
    if (!more) {
      popup.hide();
    }
    taker.accept(emoji);
  }
}

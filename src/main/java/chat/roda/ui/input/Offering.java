package chat.roda.ui.input;

import chat.roda.texts.Texts;
import chat.roda.ui.common.Announcer;
import chat.roda.ui.input.OfferSource.Begun;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;

/** Offers what may be meant by what is being typed, above it. FX thread. */
final class Offering {
  private static final int MOST = 50;

  private final GrowingTextArea text;
  private final EmojiTyping emoji;
  private final List<OfferSource> sources;
  private final TextPlaces places;
  private final OfferList list;
  private boolean looks;

  /**
   * @param others what may be meant beside emoji
   */
  Offering(
      Texts texts, GrowingTextArea text, EmojiTyping emoji, List<? extends OfferSource> others) {
    this.text = text;
    this.emoji = emoji;
    sources = Stream.concat(Stream.of(emoji), others.stream()).toList();
    places = new TextPlaces(text);
    list = new OfferList(texts, new Announcer(text), this::put);
    text.focusedProperty().subscribe(_ -> list.hide());
  }

  private record Found(OfferSource source, Begun begun) {}

  private Optional<Found> found() {
    String before = text.getText(0, text.getCaretPosition());
    for (OfferSource source : sources) {
      Optional<Begun> begun = source.begun(before, MOST).filter(b -> !b.offers().isEmpty());
      if (begun.isPresent()) {
        return begun.map(b -> new Found(source, b));
      }
    }
    return Optional.empty();
  }

  /** Looks at what is typed, as soon as the key that typed it is done. */
  void typed() {
    emoji.noteWhole();
    if (!looks) {
      looks = true;
      Platform.runLater(this::look);
    }
  }

  private void look() {
    looks = false;
    if (emoji.finish()) {
      list.hide();
      return;
    }
    Optional<Found> found = text.isFocused() ? found() : Optional.empty();
    List<Bounds> place =
        found.map(f -> places.of(f.begun().start(), text.getCaretPosition())).orElse(List.of());
    if (place.isEmpty()) {
      list.hide();
    } else {
      Found now = found.orElseThrow();
      Bounds above = text.localToScreen(place.getLast());
      list.offer(now.begun().offers(), now.source().explains(), text, above);
    }
  }

  private void put(Offer offer) {
    list.hide();
    found()
        .ifPresent(now -> {
          int from = now.begun().start();
          int caret = text.getCaretPosition();
          boolean goesOn = text.getText().startsWith(" ", caret);
          String put = goesOn ? offer.put().stripTrailing() : offer.put();
          text.replaceText(from, caret, put);
          text.positionCaret(from + put.length());
          now.source().taken(offer.put());
        });
  }

  /** Has the offers go; whether there were any. */
  boolean dismiss() {
    boolean were = list.isShown();
    list.hide();
    return were;
  }

  /** Whether the key was for the offers. */
  boolean takes(KeyEvent key) {
    if (!list.isShown()) {
      return false;
    }
    switch (key.getCode()) {
      case UP -> list.step(-1);
      case DOWN -> list.step(1);
      case ENTER -> {
        if (isWhole()) {
          return false;
        }
        put(list.chosen());
      }
      case TAB -> put(list.chosen());
      case ESCAPE -> list.hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether what is chosen is typed already: there is nothing to take, and Enter sends. */
  private boolean isWhole() {
    String before = text.getText(0, text.getCaretPosition());
    return found()
        .filter(now ->
            before.substring(now.begun().start()).equals(list.chosen().put().stripTrailing()))
        .isPresent();
  }
}

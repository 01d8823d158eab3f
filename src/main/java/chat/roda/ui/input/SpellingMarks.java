package chat.roda.ui.input;

import chat.roda.ui.common.Attached;
import chat.roda.ui.spelling.Spelling;
import chat.roda.ui.spelling.TextWord;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.util.Duration;

/**
 * Marks words that look wrong a moment after one has stopped typing, and helps with them: by the
 * other mouse button, by the menu key and by Shift+F10. FX thread.
 */
final class SpellingMarks {
  private static final Duration PAUSE = Duration.millis(300);

  private final GrowingTextArea text;
  private final InputInk ink;
  private final Spelling spelling;
  private final Supplier<List<String>> names;
  private final TextPlaces places;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ContextMenu open = new ContextMenu();

  SpellingMarks(
      GrowingTextArea text, InputInk ink, Spelling spelling, Supplier<List<String>> names) {
    this.text = text;
    this.ink = ink;
    this.spelling = spelling;
    this.names = names;
    places = new TextPlaces(text);
    pause.setOnFinished(_ -> check());
    open.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
  }

  /** Begins to look; {@code menu} is what comes out at a word that looks wrong. */
  void follow(SpellingMenu menu) {
    text.textProperty().addListener((_, before, now) -> changed(before, now));
    text.caretPositionProperty().subscribe(_ -> pause.playFromStart());
    spelling.onProperty().when(Attached.of(text)).subscribe(_ -> pause.playFromStart());
    text.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> menuWanted(e, menu));
    text.addEventFilter(KeyEvent.KEY_PRESSED, e -> keyPressed(e, menu));
  }

  /** What stands behind the change has moved, and is looked at again. */
  private void changed(String before, String now) {
    int same = 0;
    int most = Math.min(before.length(), now.length());
    while (same < most && before.charAt(same) == now.charAt(same)) {
      same++;
    }
    int from = same;
    ink.mark(ink.marked().stream().filter(word -> word.end() < from).toList());
  }

  private void check() {
    String now = text.getText();
    if (!spelling.onProperty().getValue() || now.isBlank()) {
      ink.mark(List.of());
      return;
    }
    spelling.check(
        now,
        names.get(),
        wrong -> {
          if (now.equals(text.getText())) {
            ink.mark(wrong.stream().filter(word -> !isBeingTyped(word)).toList());
          }
        });
  }

  private boolean isBeingTyped(TextWord word) {
    return text.isFocused()
        && word.end() == text.getLength()
        && text.getCaretPosition() == word.end();
  }

  private Optional<TextWord> at(int position) {
    return ink.marked().stream()
        .filter(word -> word.start() <= position && position <= word.end())
        .findFirst();
  }

  private void menuWanted(ContextMenuEvent event, SpellingMenu menu) {
    Optional<TextWord> word =
        event.isKeyboardTrigger()
            ? at(text.getCaretPosition())
            : ink.marked().stream()
                .filter(w ->
                    places.of(w.start(), w.end()).stream()
                        .anyMatch(box -> box.contains(event.getX(), event.getY())))
                .findFirst();
    word.ifPresent(wrong -> {
      show(wrong, menu);
      event.consume();
    });
  }

  private void keyPressed(KeyEvent key, SpellingMenu menu) {
    boolean wanted =
        key.getCode() == KeyCode.CONTEXT_MENU
            || (key.getCode() == KeyCode.F10 && key.isShiftDown());
    if (wanted) {
      at(text.getCaretPosition())
          .ifPresent(word -> {
            show(word, menu);
            key.consume();
          });
    }
  }

  /** Above the word: people write at the foot of the window, where a menu would cover it. */
  private void show(TextWord word, SpellingMenu menu) {
    var place = places.of(word.start(), word.end());
    if (!place.isEmpty()) {
      var there = text.localToScreen(place.getFirst());
      menu.fill(open, word, pause::playFromStart);
      open.show(text, there.getMinX(), there.getMinY());
    }
  }
}

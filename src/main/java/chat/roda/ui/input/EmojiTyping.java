package chat.roda.ui.input;

import chat.roda.ui.emoji.EmojiBook;
import chat.roda.ui.emoji.EmojiSuggestions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;

/**
 * Turns {@code :name:} into an emoji while it is typed, and offers those whose names begin so.
 * Signs such as {@code :)} and times such as {@code 10:30} stay as they are. FX thread.
 */
final class EmojiTyping {
  private static final String NAME = "[\\p{L}\\p{N}+][\\p{L}\\p{M}\\p{N}_+\\-]+";
  private static final Pattern BEGUN = Pattern.compile("(?:^|\\s)(:(" + NAME + "))$");
  private static final Pattern WHOLE = Pattern.compile("(?:^|\\s)(:(" + NAME + "):)$");

  /** More than any name has. */
  private static final int LONGEST = 64;

  private final GrowingTextArea text;
  private final EmojiBook book;
  private final TextPlaces places;
  private final EmojiSuggestions suggestions;
  private String before = "";
  private boolean looks;

  EmojiTyping(GrowingTextArea text, EmojiBook book) {
    this.text = text;
    this.book = book;
    places = new TextPlaces(text);
    suggestions = new EmojiSuggestions(book, this::put);
    text.focusedProperty().subscribe(_ -> suggestions.hide());
  }

  /** Looks at what is typed, as soon as the key that typed it is done. */
  void typed() {
    if (!looks) {
      looks = true;
      Platform.runLater(this::look);
    }
  }

  private void look() {
    looks = false;
    String now = text.getText();
    boolean longer = now.length() == before.length() + 1;
    before = now;
    if (longer && finished(WHOLE)) {
      return;
    }
    Optional<Matcher> begun = atCaret(BEGUN);
    List<Bounds> place =
        begun.map(b -> places.of(start(b), text.getCaretPosition())).orElse(List.of());
    if (place.isEmpty() || !text.isFocused()) {
      suggestions.hide();
    } else {
      String name = begun.orElseThrow().group(2);
      suggestions.offer(name, text, text.localToScreen(place.getLast()));
    }
  }

  private boolean finished(Pattern whole) {
    Optional<String> emoji = atCaret(whole).flatMap(w -> book.catalogue().ofShortName(w.group(2)));
    emoji.ifPresent(it -> replace(whole, book.picked().inTone(it)));
    return emoji.isPresent();
  }

  private Optional<Matcher> atCaret(Pattern pattern) {
    int caret = text.getCaretPosition();
    int from = Math.max(0, caret - LONGEST);
    return Optional.of(pattern.matcher(text.getText().substring(from, caret)))
        .filter(Matcher::find);
  }

  /** Where in the text the colon is. */
  private int start(Matcher found) {
    return Math.max(0, text.getCaretPosition() - LONGEST) + found.start(1);
  }

  private void put(String emoji) {
    replace(BEGUN, emoji);
  }

  private void replace(Pattern pattern, String emoji) {
    atCaret(pattern)
        .ifPresent(found -> {
          suggestions.hide();
          book.picked().remember(emoji);
          text.replaceText(start(found), text.getCaretPosition(), emoji);
          before = text.getText();
        });
  }

  /** Whether the key was for the suggestions. */
  boolean takes(KeyEvent key) {
    if (!suggestions.isShown()) {
      return false;
    }
    switch (key.getCode()) {
      case UP -> suggestions.step(-1);
      case DOWN -> suggestions.step(1);
      case ENTER, TAB -> put(suggestions.chosen());
      case ESCAPE -> suggestions.hide();
      default -> {
        return false;
      }
    }
    return true;
  }
}

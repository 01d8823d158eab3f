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

  /** Where the last whole name that was typed ends; negative for none. */
  private int typedEnd = -1;

  EmojiTyping(GrowingTextArea text, EmojiBook book) {
    this.text = text;
    this.book = book;
    places = new TextPlaces(text);
    suggestions = new EmojiSuggestions(book, this::put);
    text.focusedProperty().subscribe(_ -> suggestions.hide());
  }

  /**
   * Looks at what is typed, as soon as the key that typed it is done. Who types fast may have typed
   * more by then, so what was whole is noted at once.
   */
  void typed() {
    String now = text.getText();
    if (now.length() == before.length() + 1 && atCaret(WHOLE).isPresent()) {
      typedEnd = text.getCaretPosition();
    }
    before = now;
    if (!looks) {
      looks = true;
      Platform.runLater(this::look);
    }
  }

  private void look() {
    looks = false;
    int end = typedEnd;
    typedEnd = -1;
    if (end >= 0 && finished(end)) {
      return;
    }
    Optional<Matcher> begun = atCaret(BEGUN);
    List<Bounds> place =
        begun
            .map(b -> places.of(start(b, text.getCaretPosition()), text.getCaretPosition()))
            .orElse(List.of());
    if (place.isEmpty() || !text.isFocused()) {
      suggestions.hide();
    } else {
      String name = begun.orElseThrow().group(2);
      suggestions.offer(name, text, text.localToScreen(place.getLast()));
    }
  }

  private boolean finished(int end) {
    Optional<Matcher> whole = before(WHOLE, end);
    Optional<String> emoji = whole.flatMap(w -> book.catalogue().ofShortName(w.group(2)));
    emoji.ifPresent(it -> replace(start(whole.orElseThrow(), end), end, book.picked().inTone(it)));
    return emoji.isPresent();
  }

  private Optional<Matcher> atCaret(Pattern pattern) {
    return before(pattern, text.getCaretPosition());
  }

  private Optional<Matcher> before(Pattern pattern, int end) {
    int to = Math.min(end, text.getLength());
    int from = Math.max(0, to - LONGEST);
    return Optional.of(pattern.matcher(text.getText().substring(from, to))).filter(Matcher::find);
  }

  /** Where in the text the colon is of what ends at {@code end}. */
  private static int start(Matcher found, int end) {
    return Math.max(0, end - LONGEST) + found.start(1);
  }

  private void put(String emoji) {
    int caret = text.getCaretPosition();
    atCaret(BEGUN).ifPresent(found -> replace(start(found, caret), caret, emoji));
  }

  /** What was typed after it stays, and the caret with it. */
  private void replace(int from, int to, String emoji) {
    int after = text.getCaretPosition() - to;
    suggestions.hide();
    book.picked().remember(emoji);
    text.replaceText(from, to, emoji);
    text.positionCaret(from + emoji.length() + after);
    before = text.getText();
  }

  /** Has the suggestions go; whether there were any. */
  boolean dismiss() {
    boolean were = suggestions.isShown();
    suggestions.hide();
    return were;
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

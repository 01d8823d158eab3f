package chat.roda.ui.input;

import chat.roda.ui.emoji.EmojiBook;
import chat.roda.ui.emoji.NamedEmoji;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;

/**
 * Turns {@code :name:} into an emoji while it is typed, and offers those whose names begin so.
 * Signs such as {@code :)} and times such as {@code 10:30} stay as they are. FX thread.
 */
final class EmojiTyping implements OfferSource {
  private static final String NAME = "[\\p{L}\\p{N}+][\\p{L}\\p{M}\\p{N}_+\\-]+";
  private static final Pattern BEGUN = Pattern.compile("(?:^|\\s)(:(" + NAME + "))$");
  private static final Pattern WHOLE = Pattern.compile("(?:^|\\s)(:(" + NAME + "):)$");

  /** More than any name has. */
  private static final int LONGEST = 64;

  private final GrowingTextArea text;
  private final EmojiBook book;
  private String before = "";

  /** Where the last whole name that was typed ends; negative for none. */
  private int typedEnd = -1;

  EmojiTyping(GrowingTextArea text, EmojiBook book) {
    this.text = text;
    this.book = book;
  }

  /**
   * Notes a name that is whole now. It becomes an emoji as soon as the key that typed it is done;
   * who types fast may have typed more by then.
   */
  void noteWhole() {
    String now = text.getText();
    if (now.length() == before.length() + 1
        && before(WHOLE, now, text.getCaretPosition()).isPresent()) {
      typedEnd = text.getCaretPosition();
    }
    before = now;
  }

  /** Turns the whole name that was noted into its emoji; whether there was one. */
  boolean finish() {
    int end = typedEnd;
    typedEnd = -1;
    return end >= 0 && finished(end);
  }

  private boolean finished(int end) {
    Optional<Matcher> whole = before(WHOLE, text.getText(), end);
    Optional<String> emoji = whole.flatMap(w -> book.catalogue().ofShortName(w.group(2)));
    emoji.ifPresent(it -> replace(start(whole.orElseThrow(), end), end, book.picked().inTone(it)));
    return emoji.isPresent();
  }

  private static Optional<Matcher> before(Pattern pattern, String typed, int end) {
    int to = Math.min(end, typed.length());
    int from = Math.max(0, to - LONGEST);
    return Optional.of(pattern.matcher(typed.substring(from, to))).filter(Matcher::find);
  }

  /** Where in the text the colon is of what ends at {@code end}. */
  private static int start(Matcher found, int end) {
    return Math.max(0, end - LONGEST) + found.start(1);
  }

  /** What was typed after it stays, and the caret with it. */
  private void replace(int from, int to, String emoji) {
    int after = text.getCaretPosition() - to;
    text.replaceText(from, to, emoji);
    text.positionCaret(from + emoji.length() + after);
    taken(emoji);
  }

  @Override
  public Optional<Begun> begun(String typed, int most) {
    return before(BEGUN, typed, typed.length())
        .map(found ->
            new Begun(
                start(found, typed.length()),
                book.named(found.group(2), most).stream().map(this::offer).toList()));
  }

  private Offer offer(NamedEmoji named) {
    return new Offer(
        named.emoji(),
        book.pictures().of(named.emoji()).stream().limit(1).toList(),
        new Label(named.name()),
        named.code());
  }

  @Override
  public void taken(String emoji) {
    book.picked().remember(emoji);
    before = text.getText();
  }
}

package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text speaks of somebody by their nickname, as a word of its own. Immutable. */
public final class Mentions {
  private final String nickname;
  private final Pattern word;

  /** For an empty {@code nickname}, there are none. */
  public Mentions(String nickname) {
    this.nickname = nickname;
    String exactly = nickname.isEmpty() ? "(?!)" : Pattern.quote(nickname);
    word = Pattern.compile(exactly, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whose they are. */
  String nickname() {
    return nickname;
  }

  /** A place in a text. */
  record Found(int start, int end) {}

  /** Whether {@code text} speaks of them. A name within an address calls nobody. */
  public boolean areIn(String text) {
    return !of(text).isEmpty()
        && Spans.of(text, this).stream().anyMatch(Span.Mention.class::isInstance);
  }

  /** Where the nickname stands, with an {@code @} before it where there is one. */
  List<Found> of(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = word.matcher(text);
    for (int from = 0; matcher.find(from); from = next(text, matcher.start())) {
      int start = matcher.start();
      boolean at = start > 0 && text.charAt(start - 1) == '@';
      int begin = at ? start - 1 : start;
      if (!isWord(text, begin - 1, true) && !isWord(text, matcher.end(), false)) {
        found.add(new Found(begin, matcher.end()));
      }
    }
    return found;
  }

  private static int next(String text, int start) {
    return start + Character.charCount(text.codePointAt(start));
  }

  /** Whether what stands there would go on with a word. */
  private static boolean isWord(String text, int index, boolean before) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    int code = before ? text.codePointBefore(index + 1) : text.codePointAt(index);
    return switch (Character.getType(code)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetterOrDigit(code) || code == '_' || code == '-';
    };
  }
}

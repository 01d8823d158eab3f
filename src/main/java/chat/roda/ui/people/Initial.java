package chat.roda.ui.people;

import java.text.BreakIterator;
import java.util.Locale;

/** What stands in somebody's round picture: the first letter of the nickname, as people see it. */
public final class Initial {
  private Initial() {}

  /** A capital where there is one; skips the signs that some nicknames begin with. */
  public static String of(String nickname) {
    int start = 0;
    while (start < nickname.length()
        && !Character.isLetterOrDigit(nickname.codePointAt(start))
        && !Character.isSurrogate(nickname.charAt(start))) {
      start++;
    }
    String rest = start < nickname.length() ? nickname.substring(start) : nickname;
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(rest);
    int end = letters.next();
    return end == BreakIterator.DONE ? "" : rest.substring(0, end).toUpperCase(Locale.ROOT);
  }
}

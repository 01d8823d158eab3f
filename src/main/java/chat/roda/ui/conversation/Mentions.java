package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text speaks of somebody by their nickname, as a word of its own. */
public final class Mentions {
  private Mentions() {}

  /** A place in a text. */
  record Found(int start, int end) {}

  /** Whether {@code text} speaks of {@code nickname}. */
  public static boolean has(String nickname, String text) {
    return !of(nickname, text).isEmpty();
  }

  /**
   * Where {@code nickname} stands in {@code text}, with an {@code @} before it where there is one.
   */
  static List<Found> of(String nickname, String text) {
    List<Found> found = new ArrayList<>();
    if (nickname.isEmpty()) {
      return found;
    }
    Matcher word =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}\\p{M}_-])@?"
                    + Pattern.quote(nickname)
                    + "(?![\\p{L}\\p{N}\\p{M}_-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    while (word.find()) {
      found.add(new Found(word.start(), word.end()));
    }
    return found;
  }
}

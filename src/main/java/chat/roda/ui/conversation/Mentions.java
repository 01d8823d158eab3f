package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text speaks of somebody by their nickname, as a word of its own. Immutable. */
public final class Mentions {
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}\\p{M}_-])@?";
  private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}\\p{M}_-])";

  private final String nickname;
  private final Pattern word;

  /** For an empty {@code nickname}, there are none. */
  public Mentions(String nickname) {
    this.nickname = nickname;
    String exactly = nickname.isEmpty() ? "(?!)" : Pattern.quote(nickname);
    word =
        Pattern.compile(
            NO_WORD_BEFORE + exactly + NO_WORD_AFTER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whose they are. */
  String nickname() {
    return nickname;
  }

  /** A place in a text. */
  record Found(int start, int end) {}

  /** Whether {@code text} speaks of them. */
  public boolean areIn(String text) {
    return word.matcher(text).find();
  }

  /** Where the nickname stands, with an {@code @} before it where there is one. */
  List<Found> of(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = word.matcher(text);
    while (matcher.find()) {
      found.add(new Found(matcher.start(), matcher.end()));
    }
    return found;
  }
}

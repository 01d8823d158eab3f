package chat.roda.history;

import chat.roda.irc.FormattedText;
import chat.roda.irc.Multiline;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: words of letters and digits, without case and accents. */
final class SearchText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchText() {}

  /** Its words, in their order. */
  static List<String> words(String text) {
    return NOT_WORD.splitAsStream(folded(text)).filter(word -> !word.isEmpty()).toList();
  }

  /** Its words with a space between them. */
  static String spaced(String text) {
    return NOT_WORD.matcher(folded(text)).replaceAll(" ").strip();
  }

  private static String folded(String text) {
    String apart =
        Normalizer.normalize(
            FormattedText.parse(Multiline.whole(text)).text(), Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}

package chat.roda.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a text that may be looked up: not those of commands, code, addresses, names of
 * channels and people, emoji between colons, and not what has digits or capitals within.
 */
final class TextWords {
  /** What is passed over as a whole, then words. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<other>```.*?(?:```|\\z)"
              + "|`[^`\n]+`"
              + "|(?:\\w+://|www\\.)\\S+"
              + "|\\S+@\\S+"
              + "|[#@/~]\\S+"
              + "|:[\\w+\\-]+:"
              + "|\\S+\\.\\p{L}\\S*"
              + "|[\\p{L}\\p{M}'’_\\-]*[\\p{N}_][\\p{L}\\p{M}\\p{N}'’_\\-]*)"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’\\-][\\p{L}\\p{M}]+)*+)",
          Pattern.DOTALL);

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’\\-]+");
  private static final Pattern CAPITALS_WITHIN = Pattern.compile(".+\\p{Lu}.*");

  private TextWords() {}

  static List<TextWord> in(String text) {
    List<TextWord> words = new ArrayList<>();
    if (text.startsWith("/") && !text.startsWith("//")) {
      return words;
    }
    Matcher part = PART.matcher(text);
    while (part.find()) {
      String word = part.group("word");
      if (word != null && isPlain(word)) {
        words.add(new TextWord(word, part.start()));
      }
    }
    return words;
  }

  /** One letter is no word to check, and capitals stand for something else. */
  private static boolean isPlain(String word) {
    return word.length() > 1
        && LATIN.matcher(word).matches()
        && !CAPITALS_WITHIN.matcher(word).matches();
  }
}

package chat.roda.ui.spelling;

import chat.roda.texts.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are made of another one and a sign that is written to it by an apostrophe. */
final class Apostrophes {
  /** <i>Ana's</i>, <i>the cable's</i>. */
  private static final Pattern OWNED = Pattern.compile("(?<word>.+)['’]s");

  /** <i>copo d'água</i>, <i>caixa-d'água</i>. */
  private static final Pattern OF = Pattern.compile("(?:.+-)?[dD]['’](?<word>.+)");

  private Apostrophes() {}

  /** The word within {@code word}, by the rules of a language. */
  static Optional<String> within(String word, Language language) {
    Pattern made =
        switch (language) {
          case ENGLISH -> OWNED;
          case PORTUGUESE -> OF;
        };
    Matcher matcher = made.matcher(word);
    return matcher.matches() ? Optional.of(matcher.group("word")) : Optional.empty();
  }
}

package chat.roda.irc;

/**
 * A pattern in which {@code *} stands for any number of characters and {@code ?} for one (Modern
 * IRC, "Wildcard Expressions"). Compares without regard to case, as {@link CaseMapping} does, and
 * takes at most time in proportion to the product of the two lengths, whatever the pattern.
 *
 * @param pattern in its folded form
 */
public record Glob(String pattern) {
  public Glob {
    pattern = CaseMapping.fold(pattern);
  }

  /** Whether {@code text} could only be found by its exact name. */
  public boolean isExact() {
    return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
  }

  public boolean matches(String text) {
    String folded = CaseMapping.fold(text);
    int at = 0;
    int in = 0;
    int star = -1;
    int retry = 0;
    while (at < folded.length()) {
      char wanted = in < pattern.length() ? pattern.charAt(in) : '\0';
      if (wanted == '*' && in < pattern.length()) {
        star = in;
        in++;
        retry = at;
      } else if (in < pattern.length() && (wanted == '?' || wanted == folded.charAt(at))) {
        at += wanted == '?' ? Character.charCount(folded.codePointAt(at)) : 1;
        in++;
      } else if (star >= 0) {
        in = star + 1;
        retry++;
        at = retry;
      } else {
        return false;
      }
    }
    while (in < pattern.length() && pattern.charAt(in) == '*') {
      in++;
    }
    return in == pattern.length();
  }
}

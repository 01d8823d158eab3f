package chat.roda.ui.conversation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses of web pages and of mailboxes in a text. */
final class Links {
  /** How long an address may be; what is longer stays words. */
  static final int MAX_LENGTH = 2_048;

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/.])(?:https?://|www\\.)[^\\s<>\"\u0000-\u001f\u007f]{1,2048}+"
              + "|(?<![\\p{L}\\p{N}@/._+-])(?<mail>[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}+@"
              + "(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2,63}+)(?![\\p{N}@_-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String ENDS_A_SENTENCE = ".,;:!?'\"*_~…»”’";

  private Links() {}

  /** A place in a text. */
  record Found(int start, int end, String target) {}

  /**
   * All addresses in {@code text}, in their order: {@code http}, {@code https}, {@code www.} and
   * what mail is sent to.
   */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(text);
    while (candidate.find()) {
      boolean mail = candidate.group("mail") != null;
      String written = mail ? candidate.group() : withoutSentenceEnd(candidate.group());
      String target = mail ? "mailto:" + written : page(written);
      if (mail || isAddress(target)) {
        found.add(new Found(candidate.start(), candidate.start() + written.length(), target));
      }
    }
    return found;
  }

  private static String page(String written) {
    return written.regionMatches(true, 0, "www.", 0, 4) ? "http://" + written : written;
  }

  /** Without the full stop or the bracket that belongs to the sentence around the address. */
  private static String withoutSentenceEnd(String written) {
    int end = written.length();
    while (end > 0) {
      char last = written.charAt(end - 1);
      boolean unopened =
          (last == ')' && unopened(written, end, '(', ')'))
              || (last == ']' && unopened(written, end, '[', ']'))
              || (last == '}' && unopened(written, end, '{', '}'));
      if (!unopened && ENDS_A_SENTENCE.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return written.substring(0, end);
  }

  private static boolean unopened(String text, int end, char open, char close) {
    var part = text.substring(0, end);
    return part.chars().filter(c -> c == close).count()
        > part.chars().filter(c -> c == open).count();
  }

  private static boolean isAddress(String target) {
    if (target.length() > MAX_LENGTH) {
      return false;
    }
    try {
      return Optional.ofNullable(new URI(target).getRawAuthority())
          .filter(Predicate.not(String::isEmpty))
          .filter(a -> a.endsWith("]") || Character.isLetterOrDigit(a.codePointBefore(a.length())))
          .isPresent();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

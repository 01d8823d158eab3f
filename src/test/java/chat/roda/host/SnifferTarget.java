package chat.roda.host;

import chat.roda.Fuzzing;
import chat.roda.host.Sniffer.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** For Jazzer: the first bytes of a connection, as they come one by one. */
public final class SnifferTarget {
  private static final Pattern OF_A_BROWSER =
      Pattern.compile("(?:GET|POST|PUT|HEAD|OPTIONS|DELETE|PATCH|CONNECT|TRACE) .*");

  private SnifferTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    for (int length = 1; length <= Math.min(bytes.length, 600); length++) {
      Verdict verdict = Sniffer.look(bytes, 0, length);
      String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
      if (OF_A_BROWSER.matcher(text.lines().findFirst().orElse("")).matches()) {
        Fuzzing.holds(verdict == Verdict.HTTP, "a browser is " + verdict, text);
      }
      if (verdict == Verdict.IRC) {
        Fuzzing.holds(text.contains("\n"), "IRC before its first line is there", text);
      }
      if (verdict != Verdict.LIKELY_PLAIN && verdict != Verdict.UNDECIDED) {
        return;
      }
    }
  }
}

package chat.roda.ui.input;

import chat.roda.irc.FormattedText;
import chat.roda.irc.FormattedText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns signs as people type them, such as {@code **bold**}, into the formatting codes of IRC, so
 * that every client shows them: {@code **bold**}, {@code *italic*} and {@code _italic_}, {@code
 * ~~strike~~}, {@code ||spoiler||}, {@code `code`}, and lines of code between lines of three
 * backticks. What is between signs begins and ends with something that is seen; in code and in
 * addresses all signs stay as they are.
 */
public final class Markup {
  private static final String FENCE = "```";

  /** What is left alone: code in a line, and addresses. */
  private static final Pattern ALONE = Pattern.compile("`([^`\n]+)`|(?i:https?://|www\\.)\\S+");

  private record Sign(Pattern pattern, Style style) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(between("\\*\\*"), Style.BOLD),
          new Sign(between("~~"), Style.STRIKE),
          new Sign(between("\\|\\|"), Style.SPOILER),
          new Sign(word("\\*"), Style.ITALIC),
          new Sign(word("_"), Style.ITALIC));

  private Markup() {}

  private static Pattern between(String sign) {
    return Pattern.compile(sign + "(?=\\S)(.+?)(?<=\\S)" + sign);
  }

  /** One sign is also a multiplication, or a part of a name: it stands around whole words. */
  private static Pattern word(String sign) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}"
            + sign
            + "])"
            + sign
            + "(?=[^\\s"
            + sign
            + "])(.+?)(?<=[^\\s"
            + sign
            + "])"
            + sign
            + "(?![\\p{L}\\p{N}"
            + sign
            + "])");
  }

  /** What is sent for what was typed. */
  public static String toWire(String typed) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    String[] all = typed.split("\n", -1);
    boolean closed = closesFences(all);
    for (String line : all) {
      if (closed && isFence(line)) {
        code = !code;
      } else {
        lines.add(code ? styled(Style.CODE, line) : line(line));
      }
    }
    return String.join("\n", lines);
  }

  private static boolean isFence(String line) {
    return line.strip().startsWith(FENCE) && line.strip().indexOf('`', FENCE.length()) < 0;
  }

  private static boolean closesFences(String[] lines) {
    long fences = List.of(lines).stream().filter(Markup::isFence).count();
    return fences > 0 && fences % 2 == 0;
  }

  private static String line(String line) {
    var wire = new StringBuilder();
    int from = 0;
    Matcher alone = ALONE.matcher(line);
    while (alone.find()) {
      wire.append(words(line.substring(from, alone.start())));
      wire.append(alone.group(1) == null ? alone.group() : styled(Style.CODE, alone.group(1)));
      from = alone.end();
    }
    return wire.append(words(line.substring(from))).toString();
  }

  private static String words(String words) {
    String text = words;
    for (Sign sign : SIGNS) {
      text =
          sign.pattern()
              .matcher(text)
              .replaceAll(found -> Matcher.quoteReplacement(styled(sign.style(), found.group(1))));
    }
    return text;
  }

  private static String styled(Style style, String text) {
    if (text.isEmpty()) {
      return text;
    }
    return style == Style.SPOILER
        ? FormattedText.spoiler(text)
        : style.code() + text + style.code();
  }
}

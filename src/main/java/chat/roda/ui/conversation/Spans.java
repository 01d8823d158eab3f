package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a message's text apart into what is drawn in different ways. */
final class Spans {
  private static final Pattern EMOJI =
      Pattern.compile(
          "(?:(?:\\p{IsEmoji_Presentation}|\\p{IsEmoji}\uFE0F|[#*0-9]\uFE0F?\u20E3"
              + "|[\uD83C\uDDE6-\uD83C\uDDFF]{2})"
              + "[\\p{IsEmoji_Modifier}\uFE0F\u200D\\p{IsEmoji_Presentation}]*)+");

  private Spans() {}

  /**
   * @param own finds our own nickname, which is marked
   */
  static List<Span> of(String text, Mentions own) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (Links.Found link : Links.in(text)) {
      mentions(text.substring(from, link.start()), own, spans);
      spans.add(new Span.Link(text.substring(link.start(), link.end()), link.target()));
      from = link.end();
    }
    mentions(text.substring(from), own, spans);
    return spans;
  }

  /** Whether {@code text} is nothing but a few emoji, which are drawn large. */
  static boolean isJumbo(String text) {
    return text.length() <= 24 && EMOJI.matcher(text.replace(" ", "")).matches();
  }

  private static void mentions(String text, Mentions own, List<Span> spans) {
    int from = 0;
    for (Mentions.Found mention : own.of(text)) {
      emoji(text.substring(from, mention.start()), spans);
      spans.add(new Span.Mention(text.substring(mention.start(), mention.end())));
      from = mention.end();
    }
    emoji(text.substring(from), spans);
  }

  private static void emoji(String text, List<Span> spans) {
    int from = 0;
    Matcher emoji = EMOJI.matcher(text);
    while (emoji.find()) {
      plain(text.substring(from, emoji.start()), spans);
      spans.add(new Span.Emoji(emoji.group()));
      from = emoji.end();
    }
    plain(text.substring(from), spans);
  }

  private static void plain(String text, List<Span> spans) {
    if (!text.isEmpty()) {
      spans.add(new Span.Plain(text));
    }
  }
}

package chat.roda.ui.conversation;

import chat.roda.ui.emoji.EmojiText;
import java.util.ArrayList;
import java.util.List;

/** Takes a message's text apart into what is drawn in different ways. */
final class Spans {
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
    for (EmojiText.Piece piece : EmojiText.pieces(text)) {
      spans.add(piece.emoji() ? new Span.Emoji(piece.text()) : new Span.Plain(piece.text()));
    }
  }
}

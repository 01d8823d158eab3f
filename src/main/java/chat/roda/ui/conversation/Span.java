package chat.roda.ui.conversation;

/** A piece of a message's text. */
public sealed interface Span {
  String text();

  /** Words. */
  record Plain(String text) implements Span {}

  /**
   * An address of the web.
   *
   * @param text as it was written
   * @param target what the browser opens
   */
  record Link(String text, String target) implements Span {}

  /** Our own nickname. */
  record Mention(String text) implements Span {}

  /** One emoji. */
  record Emoji(String text) implements Span {}
}

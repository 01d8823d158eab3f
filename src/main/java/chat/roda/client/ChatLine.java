package chat.roda.client;

import chat.roda.irc.FormattedText;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that somebody said.
 *
 * @param id the room's id of it ({@code msgid}); empty where the room gives none
 * @param at when the room took it
 * @param sender their nickname, or the server's name
 * @param wire what was said, with the formatting codes of IRC, see {@link FormattedText}
 * @param own whether it is ours
 * @param sent by which of our sends it came about; only for our own
 * @param replyTo the id of the message that it replies to
 * @param replayed whether it comes from the room's history and not from this moment
 * @param edited when it was last said in other words; empty where these are the first
 */
public record ChatLine(
    String id,
    Instant at,
    String sender,
    Kind kind,
    String wire,
    boolean own,
    Optional<SendId> sent,
    Optional<String> replyTo,
    boolean replayed,
    Optional<Instant> edited) {

  /** One that was never edited. */
  public ChatLine(
      String id,
      Instant at,
      String sender,
      Kind kind,
      String wire,
      boolean own,
      Optional<SendId> sent,
      Optional<String> replyTo,
      boolean replayed) {
    this(id, at, sender, kind, wire, own, sent, replyTo, replayed, Optional.empty());
  }

  /** One that replies to nothing. */
  public ChatLine(
      String id,
      Instant at,
      String sender,
      Kind kind,
      String wire,
      boolean own,
      Optional<SendId> sent,
      boolean replayed) {
    this(id, at, sender, kind, wire, own, sent, Optional.empty(), replayed);
  }

  /** What kind of saying it is. */
  public enum Kind {
    MESSAGE,
    /** As {@code /me} makes it: a CTCP ACTION. */
    ACTION,
    NOTICE
  }

  /** What was said, without formatting. */
  public String text() {
    return FormattedText.parse(wire).text();
  }

  /** The same line, when it was taken back. */
  public ChatLine withoutText() {
    return new ChatLine(id, at, sender, kind, "", own, sent, Optional.empty(), replayed);
  }

  /** The same line, edited then. */
  public ChatLine edited(Kind as, String words, Instant when) {
    return new ChatLine(id, at, sender, as, words, own, sent, replyTo, replayed, Optional.of(when));
  }

  /** The same line, known for ours or not. */
  ChatLine of(boolean ours, Optional<SendId> by) {
    return new ChatLine(id, at, sender, kind, wire, ours, by, replyTo, replayed, edited);
  }
}

package chat.roda.history;

import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;

/**
 * One thing that happened in a conversation, as it is told and remembered.
 *
 * @param id sorts by when it happened, see {@link EntryIds}
 * @param source who did it
 * @param conversation under which key it is kept, see {@link ConversationKey}
 * @param target the channel as it spells itself, or the nickname of whom it was said to
 * @param text what was said; the reason, the topic, or the new nickname; may be empty. A message of
 *     several lines is written as in {@link chat.roda.irc.Multiline}; what {@link Kind} says of
 *     several words stands with spaces between them
 * @param tags the client-only tags that came with it
 * @param secondCopy whether the same message, with the same id, stands under the other person's key
 *     already
 */
public record Entry(
    String id,
    Instant at,
    Kind kind,
    Source source,
    String conversation,
    String target,
    String text,
    Tags tags,
    boolean secondCopy) {

  /** What kind of thing. */
  public enum Kind {
    MESSAGE,
    NOTICE,
    JOIN,
    PART,
    QUIT,
    NICK,
    TOPIC,
    /** Somebody was taken out of a channel: their nickname and the reason. */
    KICK,
    /** The changes and their values. */
    MODE,
    /** Client-only tags alone: a reaction, for example. */
    TAGS,
    /**
     * Something that was said is taken back: its id and the reason. Whoever keeps this makes what
     * it names {@link #REDACTED}.
     */
    REDACTION,
    /** What was said here was taken back: its words and tags are gone. */
    REDACTED;

    /** Whether it is something that somebody said, and not something that was noticed. */
    public boolean isSaid() {
      return switch (this) {
        case MESSAGE, NOTICE -> true;
        case JOIN, PART, QUIT, NICK, TOPIC, KICK, MODE, TAGS, REDACTION, REDACTED -> false;
      };
    }
  }

  /** The same, as it is kept in that conversation. */
  public Entry keptUnder(String key) {
    return new Entry(id, at, kind, source, key, target, text, tags, secondCopy);
  }

  /** The same, as something of its own in a channel. */
  public Entry as(String otherId, String channel) {
    return new Entry(otherId, at, kind, source, conversation, channel, text, tags, secondCopy);
  }

  /** The same message as it is kept for the other of two people. */
  public Entry copyFor(String otherConversation) {
    return new Entry(id, at, kind, source, otherConversation, target, text, tags, true);
  }

  /** Whether it can be taken back. */
  public boolean isRedactable() {
    return kind.isSaid() || kind == Kind.TAGS;
  }

  /** The same place without what was said there. */
  Entry redacted() {
    return new Entry(
        id, at, Kind.REDACTED, source, conversation, target, "", Tags.NONE, secondCopy);
  }

  /** For a {@link Kind#REDACTION}: the place of what it takes back; the copy stands next to it. */
  long redactedPlace() {
    int end = text.indexOf(' ');
    return EntryIds.toNumber(end < 0 ? text : text.substring(0, end));
  }

  /** Where it stands among all entries of a log; no other entry has this place. */
  long place() {
    return EntryIds.toNumber(id) + (secondCopy ? 1 : 0);
  }
}

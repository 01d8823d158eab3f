package chat.roda.history;

import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;

/**
 * One thing that happened in a conversation, as it is told and remembered.
 *
 * @param place where it stands among all entries of a log, see {@link EntryIds}; no other entry has
 *     this place. It is even, but for the copy of a message that stands, with the same id, under
 *     the other person's key already: that has the next odd one
 * @param source who did it
 * @param conversation under which key it is kept, see {@link ConversationKey}
 * @param target the channel as it spells itself, or the nickname of whom it was said to
 * @param text what was said; the reason, the topic, or the new nickname; may be empty. A message of
 *     several lines is written as in {@link chat.roda.irc.Multiline}; what {@link Kind} says of
 *     several words stands with spaces between them
 * @param tags the client-only tags that came with it
 */
public record Entry(
    long place,
    Instant at,
    Kind kind,
    Source source,
    String conversation,
    String target,
    String text,
    Tags tags) {

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

  /** Sorts by when it happened; the two copies of a message have the same. */
  public String id() {
    return EntryIds.toId(place);
  }

  /** The same, as it is kept in that conversation. */
  public Entry keptUnder(String key) {
    return conversation.equals(key)
        ? this
        : new Entry(place, at, kind, source, key, target, text, tags);
  }

  /** The same, as something of its own in a channel. */
  public Entry as(long otherPlace, String channel) {
    return new Entry(otherPlace, at, kind, source, conversation, channel, text, tags);
  }

  /** The same message as it is kept for the other of two people. */
  public Entry copyFor(String otherConversation) {
    return new Entry(place + 1, at, kind, source, otherConversation, target, text, tags);
  }

  /** Whether it can be taken back. */
  public boolean isRedactable() {
    return kind.isSaid() || kind == Kind.TAGS;
  }

  /** The same place without what was said there. */
  Entry redacted() {
    return new Entry(place, at, Kind.REDACTED, source, conversation, target, "", Tags.NONE);
  }

  /** For a {@link Kind#REDACTION}: the place of what it takes back; the copy stands next to it. */
  long redactedPlace() {
    int end = text.indexOf(' ');
    return EntryIds.toPlace(end < 0 ? text : text.substring(0, end));
  }
}

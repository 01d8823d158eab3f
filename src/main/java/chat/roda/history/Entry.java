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
 * @param text what was said; the reason, the topic, or the new nickname; may be empty
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
    TOPIC;

    /** Whether it is something that somebody said, and not something that was noticed. */
    public boolean isSaid() {
      return switch (this) {
        case MESSAGE, NOTICE -> true;
        case JOIN, PART, QUIT, NICK, TOPIC -> false;
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

  /** Where it stands among all entries of a log; no other entry has this place. */
  long place() {
    return EntryIds.toNumber(id) + (secondCopy ? 1 : 0);
  }
}

package chat.roda.history;

import chat.roda.irc.Source;
import chat.roda.irc.Tags;
import java.time.Instant;

/**
 * One thing that happened in a channel, as it is told and remembered.
 *
 * @param id sorts by when it happened, see {@link EntryIds}
 * @param source who did it
 * @param channel where, as the channel spells itself
 * @param text what was said; the reason, the topic, or the new nickname; may be empty
 * @param tags the client-only tags that came with it
 */
public record Entry(
    String id, Instant at, Kind kind, Source source, String channel, String text, Tags tags) {

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
}

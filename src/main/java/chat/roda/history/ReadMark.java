package chat.roda.history;

import java.time.Instant;

/**
 * Up to where a person has read a conversation.
 *
 * @param conversation its key, see {@link ConversationKey}
 */
public record ReadMark(String person, String conversation, Instant at) {}

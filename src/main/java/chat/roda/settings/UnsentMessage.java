package chat.roda.settings;

import chat.roda.client.ChatLine;
import java.util.Optional;

/**
 * Something that the person said and the room did not have when they left it.
 *
 * @param conversation a channel, or the nickname of the other person
 * @param id which send it was, by which it is known again where it has arrived all the same
 * @param text as it was said, with the formatting codes of IRC
 * @param replyTo the id of the message that it replies to
 * @param edits the id of the message that it was to replace
 */
public record UnsentMessage(
    String conversation,
    String id,
    ChatLine.Kind kind,
    String text,
    Optional<String> replyTo,
    Optional<String> edits) {}

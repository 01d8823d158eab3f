package chat.roda.ui.conversation;

/**
 * What a message replies to.
 *
 * @param id of that message
 * @param sender empty where we do not know that message
 * @param text empty where we do not know it, or it was deleted
 */
public record Quote(String id, String sender, String text) {}

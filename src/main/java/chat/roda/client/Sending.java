package chat.roda.client;

/**
 * A message that goes into the room.
 *
 * @param text as it is shown, with LF between its lines
 */
public record Sending(SendId id, String text) {}

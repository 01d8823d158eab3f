package chat.roda.client;

/**
 * A channel of the room, as it lists them.
 *
 * @param topic with the formatting codes of IRC; often empty
 */
public record ListedChannel(String name, int people, String topic) {}

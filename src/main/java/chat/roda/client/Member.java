package chat.roda.client;

/**
 * Somebody who is in a channel.
 *
 * @param rank the highest rank's sign, such as {@code @}; empty for most
 */
public record Member(String nickname, String rank, boolean away) {}

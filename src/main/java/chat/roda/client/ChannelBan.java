package chat.roda.client;

import java.time.Instant;

/**
 * A ban of a channel.
 *
 * @param mask whom it keeps out, such as {@code bruno!*@*} (Modern IRC, "Wildcard Expressions")
 * @param by who set it; empty where the room does not say
 * @param at when it was set; the epoch where the room does not say
 */
public record ChannelBan(String mask, String by, Instant at) {}

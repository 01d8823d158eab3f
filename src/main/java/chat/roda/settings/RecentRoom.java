package chat.roda.settings;

import java.time.Instant;

/**
 * A room that was joined before.
 *
 * @param name what the room calls itself
 * @param address as a person would type it
 * @param last when it was last joined
 */
public record RecentRoom(String name, String address, Instant last) {}

package chat.roda.ui.hosting;

/**
 * The room that somebody wants to host.
 *
 * @param name what it is called
 * @param port 1 to 65535, or 0 for any that is free
 */
public record HostWish(String name, int port) {}

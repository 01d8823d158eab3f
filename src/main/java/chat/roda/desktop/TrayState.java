package chat.roda.desktop;

/**
 * What the tray shows.
 *
 * @param words what it says when the person points at it
 * @param marked whether something waits for the person
 */
public record TrayState(String words, boolean marked) {}

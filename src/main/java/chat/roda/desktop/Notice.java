package chat.roda.desktop;

/**
 * A few words about a message, for somebody who does not look at it.
 *
 * @param about what it is about: a later notice about the same takes its place
 * @param title one line
 * @param text some lines, plain
 */
public record Notice(String about, String title, String text) {}

package chat.roda.ui.hosting;

import chat.roda.settings.KeepChoice;

/**
 * The room that somebody wants to host.
 *
 * @param name what it is called
 * @param port 1 to 65535, or 0 for any that is free
 * @param keep what is kept of what is said there
 * @param protectsNames whether people can protect their nickname there with a password
 */
public record HostWish(String name, int port, KeepChoice keep, boolean protectsNames) {
  /** One in which everything is kept as usual. */
  public HostWish(String name, int port) {
    this(name, port, KeepChoice.USUAL, false);
  }
}

package chat.roda.ui.hosting;

import chat.roda.settings.KeepChoice;
import java.util.Optional;

/**
 * The room that somebody wants to host.
 *
 * @param name what it is called
 * @param port 1 to 65535, or 0 for any that is free
 * @param keep what is kept of what is said there
 * @param protectsNames whether people can protect their nickname there with a password
 * @param password what everybody must know to come in, if anything; not empty
 */
public record HostWish(
    String name, int port, KeepChoice keep, boolean protectsNames, Optional<String> password) {
  /** One in which everything is kept as usual, and that lets everybody in. */
  public HostWish(String name, int port) {
    this(name, port, KeepChoice.USUAL, false, Optional.empty());
  }

  /** The same room, on that port. */
  public HostWish withPort(int other) {
    return new HostWish(name, other, keep, protectsNames, password);
  }

  /** The same room, called so. */
  public HostWish withName(String called) {
    return new HostWish(called, port, keep, protectsNames, password);
  }
}

package chat.roda.ui.hosting;

import java.util.OptionalInt;

/** What this program hosts. */
public sealed interface HostingState {
  /** Nothing. */
  record Off() implements HostingState {}

  /** A room is being opened. */
  record Starting(HostWish wish) implements HostingState {}

  /** A room is open. */
  record On(HostedRoom room) implements HostingState {}

  /** A room is being closed. */
  record Stopping() implements HostingState {}

  /**
   * A room could not be opened, and nothing is hosted.
   *
   * @param detail what the system said; often empty
   * @param freePort on which it can be opened instead, where the port is the problem
   */
  record Failed(HostWish wish, HostProblem problem, String detail, OptionalInt freePort)
      implements HostingState {}
}

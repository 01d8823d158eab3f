package chat.roda.client;

import java.time.Instant;

/** How the connection to a room stands. */
public sealed interface Link {
  /** A connection is being made, for the {@code attempt}th time since it was last up (from 1). */
  record Connecting(int attempt) implements Link {}

  /**
   * The room has let us in.
   *
   * @param nickname what we are called there
   * @param roomName what the room calls itself; its address where it does not say
   */
  record Online(String nickname, String roomName) implements Link {}

  /** The connection was lost; the next try is made at {@code next}, or when it is asked for. */
  record Waiting(Failure why, Instant next) implements Link {}

  /**
   * The first connection did not come about, and no more tries are made.
   *
   * @param said what the room said when it turned us away; often empty
   */
  record Failed(Failure why, String said) implements Link {}

  /** We left. */
  record Closed() implements Link {}
}

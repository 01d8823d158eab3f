package chat.roda.client;

import java.time.Duration;

/**
 * How long we wait for what.
 *
 * @param connect for a connection, at all addresses of the name together
 * @param greeting for the first line of IRC
 * @param registration for being let in
 * @param quiet of silence before we ask whether the room is still there
 * @param doubt of silence before we ask it while something that we said has not come back
 * @param answer for that answer, and for a page of history
 * @param confirmation for a message to come back from the room
 * @param ghost for our own former connection to be gone from the room
 * @param goodbye for the room to close after we said that we leave
 * @param firstPause before the second try; each next one is twice as long
 * @param longestPause between two tries
 */
record Timing(
    Duration connect,
    Duration greeting,
    Duration registration,
    Duration quiet,
    Duration doubt,
    Duration answer,
    Duration confirmation,
    Duration ghost,
    Duration goodbye,
    Duration firstPause,
    Duration longestPause) {
  static final Timing USUAL =
      new Timing(
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofMinutes(3),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(16));
}

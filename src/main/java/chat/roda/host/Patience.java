package chat.roda.host;

import java.time.Duration;

/**
 * How long the host waits for a peer.
 *
 * @param registration from the connection to a nickname: long enough for a person who types it
 * @param silence who says nothing for so long is asked, by PING, whether they are there
 * @param answer who has not answered that after so long is gone
 * @param write a peer that takes nothing of what waits for it for so long does not read any more
 */
public record Patience(Duration registration, Duration silence, Duration answer, Duration write) {
  public static final Patience DEFAULT =
      new Patience(
          Duration.ofMinutes(2),
          Duration.ofSeconds(90),
          Duration.ofSeconds(60),
          Duration.ofSeconds(90));
}

package chat.roda.client;

import chat.roda.irc.ServerTime;
import java.time.Instant;

/**
 * A place in what was said.
 *
 * @param id of the line that stands there; empty where only the time is known
 * @param at when that was
 */
public record Place(String id, Instant at) {
  /** Where something that happened then stands. */
  public static Place at(Instant time) {
    return new Place("", time);
  }

  /** As a request for history names it (IRCv3 draft/chathistory, "message reference"). */
  String wire() {
    return id.isEmpty() ? "timestamp=" + ServerTime.format(at) : "msgid=" + id;
  }
}

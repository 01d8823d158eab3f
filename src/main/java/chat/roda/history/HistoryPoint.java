package chat.roda.history;

import java.time.Instant;

/** A place in the history. */
public sealed interface HistoryPoint {
  /** Where the entry of this id is or would be. */
  record AtId(String id) implements HistoryPoint {}

  /** Where something that happened then would be. */
  record AtTime(Instant time) implements HistoryPoint {}
}

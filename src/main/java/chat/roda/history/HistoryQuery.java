package chat.roda.history;

/** Which entries of a conversation are wanted, at most {@link #limit}. */
public sealed interface HistoryQuery {
  /** The conversation's key, see {@link ConversationKey}. */
  String conversation();

  /** How many entries at most. */
  int limit();

  /** What of it. */
  Wanted wanted();

  /** What of a conversation is wanted. */
  enum Wanted {
    /** Only what somebody said. */
    SAID,
    /** Also who came and went, and the like. */
    EVENTS_TOO
  }

  /** The last ones. */
  record Latest(String conversation, int limit, Wanted wanted) implements HistoryQuery {}

  /** The last ones that are later than {@code point}. */
  record LatestAfter(String conversation, HistoryPoint point, int limit, Wanted wanted)
      implements HistoryQuery {}

  /** The last ones before {@code point}. */
  record Before(String conversation, HistoryPoint point, int limit, Wanted wanted)
      implements HistoryQuery {}

  /** The first ones after {@code point}. */
  record After(String conversation, HistoryPoint point, int limit, Wanted wanted)
      implements HistoryQuery {}

  /** Those around {@code point}, half of them before it. */
  record Around(String conversation, HistoryPoint point, int limit, Wanted wanted)
      implements HistoryQuery {}

  /** Those between two points, without them; from {@code from} on, which may be the later one. */
  record Between(String conversation, HistoryPoint from, HistoryPoint to, int limit, Wanted wanted)
      implements HistoryQuery {}
}

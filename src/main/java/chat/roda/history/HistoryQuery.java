package chat.roda.history;

/**
 * Which entries of a channel are wanted: those with something said in them, at most {@code limit}.
 */
public sealed interface HistoryQuery {
  /** The channel, folded. */
  String channel();

  /** How many entries at most. */
  int limit();

  /** The last ones. */
  record Latest(String channel, int limit) implements HistoryQuery {}

  /** The last ones that are later than {@code point}. */
  record LatestAfter(String channel, HistoryPoint point, int limit) implements HistoryQuery {}

  /** The last ones before {@code point}. */
  record Before(String channel, HistoryPoint point, int limit) implements HistoryQuery {}

  /** The first ones after {@code point}. */
  record After(String channel, HistoryPoint point, int limit) implements HistoryQuery {}

  /** Those around {@code point}, half of them before it. */
  record Around(String channel, HistoryPoint point, int limit) implements HistoryQuery {}

  /** Those between two points, without them; from {@code from} on, which may be the later one. */
  record Between(String channel, HistoryPoint from, HistoryPoint to, int limit)
      implements HistoryQuery {}
}

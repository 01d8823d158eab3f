package chat.roda.ui.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Of which times a reader sees everything who sees some rows.
 *
 * @param from when the first of them was said
 * @param to up to then; before the last of them where more was said in the same moment
 */
record SeenTimes(Instant from, Instant to) {
  /** As fine as the times of rooms are. */
  private static final Duration MOMENT = Duration.ofMillis(1);

  /** Of the rows from {@code first} to {@code last}; empty where they have nothing to be read. */
  static Optional<SeenTimes> of(List<Row> rows, int first, int last) {
    List<Instant> seen = times(rows, first, last);
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    Instant to = seen.getLast();
    boolean more = times(rows, last + 1, rows.size() - 1).stream().anyMatch(to::equals);
    return Optional.of(new SeenTimes(seen.getFirst(), more ? to.minus(MOMENT) : to));
  }

  private static List<Instant> times(List<Row> rows, int first, int last) {
    int end = Math.min(last + 1, rows.size());
    return rows.subList(Math.clamp(first, 0, Math.max(0, end)), Math.max(0, end)).stream()
        .map(Row::entry)
        .filter(SeenTimes::isRead)
        .map(Entry::at)
        .toList();
  }

  private static boolean isRead(Entry entry) {
    return switch (entry) {
      case Entry.Spoken(_, var delivery) -> delivery instanceof Delivery.InRoom;
      case Entry.Explained(var what, _) -> what instanceof Explanation.Removed;
      case Entry.Moved _,
          Entry.Removed _,
          Entry.Renamed _,
          Entry.TopicSet _,
          Entry.ModesSet _,
          Entry.RoomSaid _ ->
          false;
    };
  }
}

package chat.roda.host;

import chat.roda.host.room.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came from sessions that wait for an answer, each in its order. How much that is, is bounded
 * by {@link Session#mayHandOver}. The hub's thread alone.
 */
final class Backlog {
  private final Map<Session, Deque<HubEvent.OfSession>> held = new HashMap<>();

  /** Puts {@code event} at the end of what is held of its session. */
  void hold(HubEvent.OfSession event) {
    held.computeIfAbsent(event.session(), s -> new ArrayDeque<>()).addLast(event);
  }

  /** Puts the rest of an event before all else that is held of its session. */
  void holdRest(HubEvent.OfSession rest) {
    held.computeIfAbsent(rest.session(), s -> new ArrayDeque<>()).addFirst(rest);
  }

  /** The first thing that is held of the session, which is held no longer. */
  Optional<HubEvent.OfSession> next(Session session) {
    Deque<HubEvent.OfSession> events = held.get(session);
    if (events == null) {
      return Optional.empty();
    }
    HubEvent.OfSession first = events.removeFirst();
    if (events.isEmpty()) {
      held.remove(session);
    }
    return Optional.of(first);
  }

  /** What is left of {@code lines} after the first {@code done}. */
  static <T> List<T> rest(List<T> lines, int done) {
    return lines.subList(done, lines.size());
  }
}

package chat.roda.history;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the things that were said are looked for.
 *
 * @param words what is in them
 * @param scope in which conversations
 * @param from the nickname of who said it
 * @param after said later than that
 * @param before said earlier than that
 * @param limit how many at most; the newest count
 */
public record SearchQuery(
    SearchWords words,
    Scope scope,
    Optional<String> from,
    Optional<Instant> after,
    Optional<Instant> before,
    int limit) {

  /** In which conversations. */
  public sealed interface Scope {
    /** Whether it is in none. */
    default boolean isEmpty() {
      return switch (this) {
        case Everything() -> false;
        case Of(var conversations, var person) -> conversations.isEmpty() && person.isEmpty();
      };
    }

    /** In all that there are. */
    record Everything() implements Scope {}

    /**
     * In some.
     *
     * @param conversations their keys
     * @param person in all private ones of this person, too
     */
    record Of(Set<String> conversations, Optional<String> person) implements Scope {
      public Of {
        conversations = Set.copyOf(conversations);
      }
    }
  }

  /** Whether it says nothing of what is looked for but where. */
  public boolean isEmpty() {
    return words.isEmpty() && from.isEmpty() && after.isEmpty() && before.isEmpty();
  }

  PlaceRange range() {
    PlaceRange since =
        after.map(t -> PlaceRange.after(new HistoryPoint.AtTime(t))).orElse(PlaceRange.ALL);
    PlaceRange until =
        before.map(t -> PlaceRange.before(new HistoryPoint.AtTime(t))).orElse(PlaceRange.ALL);
    return since.and(until);
  }
}

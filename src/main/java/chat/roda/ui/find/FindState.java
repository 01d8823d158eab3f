package chat.roda.ui.find;

import java.util.List;

/** What the find bar has to show. */
public sealed interface FindState {
  /** Nothing is typed. */
  record Idle() implements FindState {}

  /** The answer is not here yet. */
  record Searching() implements FindState {}

  /** These fit, the newest first; never empty. */
  record Results(List<Found> found) implements FindState {
    public Results {
      found = List.copyOf(found);
    }
  }

  /** Nothing fits. */
  record Nothing() implements FindState {}

  /** It cannot be looked for: the room is away or has no search, and there is no copy. */
  record Impossible() implements FindState {}
}

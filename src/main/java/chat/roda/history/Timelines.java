package chat.roda.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The timelines of conversations that have entries, by their keys. Most of what is kept goes to the
 * same conversation as what was kept before, and is at hand. Not thread-safe.
 */
final class Timelines {
  private static final Timeline NOTHING = new Timeline();

  private final Map<String, Timeline> all = new HashMap<>();
  private Optional<Known> last = Optional.empty();

  private record Known(String key, Timeline timeline) {}

  /** That of the conversation; not to be added to, as it may be one of nothing. */
  Timeline of(String key) {
    return isLast(key) ? last.get().timeline() : all.getOrDefault(key, NOTHING);
  }

  void add(String key, long place, int entry) {
    if (!isLast(key)) {
      last = Optional.of(new Known(key, all.computeIfAbsent(key, k -> new Timeline())));
    }
    last.get().timeline().add(place, entry);
  }

  void remove(String key, long place) {
    Timeline conversation = of(key);
    conversation.remove(place);
    if (conversation.isEmpty()) {
      all.remove(key);
      last = Optional.empty();
    }
  }

  private boolean isLast(String key) {
    return last.isPresent() && key.equals(last.get().key());
  }

  /** Each that has entries, under its key. */
  Set<Map.Entry<String, Timeline>> all() {
    return all.entrySet();
  }
}

package chat.roda.ui.room;

import chat.roda.irc.CaseMapping;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Up to when the person has read what, as it is known from elsewhere, also of conversations that
 * are not open: of {@value #MAX} at most, the one that came first goes. FX thread.
 */
final class KnownMarks {
  static final int MAX = 1_000;

  private final Map<String, Instant> marks =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MAX;
        }
      };

  /** The later one counts. */
  void add(String conversation, Instant at) {
    marks.merge(
        CaseMapping.fold(conversation), at, (one, other) -> one.isAfter(other) ? one : other);
  }

  Optional<Instant> of(String conversation) {
    return Optional.ofNullable(marks.get(CaseMapping.fold(conversation)));
  }
}

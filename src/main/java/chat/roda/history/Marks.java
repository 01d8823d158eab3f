package chat.roda.history;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Up to where people have read, in memory. Of each person, and in all, there are only so many: the
 * mark that nobody asked for or moved for the longest time goes first. Not thread-safe.
 */
public final class Marks {
  /** More conversations than anybody reads. */
  static final int MAX_OF_PERSON = 500;

  static final int MAX = 100_000;

  /** By person and conversation; what was used last comes last. */
  private final Map<String, Map<String, Instant>> people = lastUsedLast();

  private int count;

  private static <T> Map<String, T> lastUsedLast() {
    return new LinkedHashMap<>(16, 0.75f, true);
  }

  /** Keeps a mark, in place of the one that was there. */
  public void put(ReadMark mark) {
    Map<String, Instant> own = people.computeIfAbsent(mark.person(), _ -> lastUsedLast());
    if (own.put(mark.conversation(), mark.at()) == null) {
      count++;
    }
    if (own.size() > MAX_OF_PERSON) {
      dropFirst(own);
    }
    if (count > MAX) {
      dropOldest();
    }
  }

  private void dropOldest() {
    Iterator<Map<String, Instant>> all = people.values().iterator();
    Map<String, Instant> oldest = all.next();
    dropFirst(oldest);
    if (oldest.isEmpty()) {
      all.remove();
    }
  }

  private void dropFirst(Map<String, Instant> own) {
    Iterator<Instant> marks = own.values().iterator();
    marks.next();
    marks.remove();
    count--;
  }

  /** Up to where the person has read the conversation of that key. */
  public Optional<Instant> find(String person, String conversation) {
    return Optional.ofNullable(people.get(person)).map(own -> own.get(conversation));
  }

  /** All of them, those first that go first. */
  public List<ReadMark> all() {
    return people.entrySet().stream()
        .flatMap(person ->
            person.getValue().entrySet().stream()
                .map(mark -> new ReadMark(person.getKey(), mark.getKey(), mark.getValue())))
        .toList();
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** Forgets all. */
  public void clear() {
    people.clear();
    count = 0;
  }
}

package chat.roda.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** What all guests of a soak said and heard together. Any thread. */
final class Talk {
  private static final int MOST_PROBLEMS = 20;

  /** Nobody says anything before all who stay to the end are in. */
  final CountDownLatch in;

  /** Nobody of those who stay leaves before all has been said. */
  final CountDownLatch saidAll;

  final AtomicLong said = new AtomicLong();
  final AtomicLong heard = new AtomicLong();
  final AtomicLong arrivals = new AtomicLong();
  final AtomicLong cuts = new AtomicLong();
  final AtomicLong goodbyes = new AtomicLong();

  // Guarded by this object.
  private final List<Stay> stays = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private List<Long> all = List.of();

  /**
   * What somebody heard from coming in to leaving: all ids from the first to the last, as a hash.
   *
   * @param whole whether that must be all that was said by anybody
   */
  record Stay(String who, long first, long last, int count, long hash, boolean whole) {}

  Talk(int staying, int speakers) {
    in = new CountDownLatch(staying);
    saidAll = new CountDownLatch(speakers);
  }

  static long hash(long before, long id) {
    return before * 1_000_003 + id;
  }

  synchronized void report(Stay stay) {
    stays.add(stay);
  }

  /** What the one heard who writes down everything, in the room's order. */
  synchronized void isAll(List<Long> ids) {
    all = List.copyOf(ids);
  }

  synchronized void problem(String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  /** All that was said, in the room's order. */
  synchronized List<Long> all() {
    return all;
  }

  /** Compares what everybody heard with what was said. */
  synchronized List<String> check() {
    if (all.size() != said.get()) {
      problem(said.get() + " were said, but the room has " + all.size());
    }
    Map<Long, Integer> places = new HashMap<>();
    all.forEach(id -> places.put(id, places.size()));
    for (Stay stay : stays) {
      if (stay.count() > 0 || stay.whole()) {
        check(stay, places);
      }
    }
    return List.copyOf(problems);
  }

  private void check(Stay stay, Map<Long, Integer> places) {
    int from = places.getOrDefault(stay.first(), -1);
    int to = places.getOrDefault(stay.last(), -1);
    if (from < 0 || to < 0) {
      problem(stay + " heard what was not said");
      return;
    }
    long hash = 0;
    for (long id : all.subList(from, to + 1)) {
      hash = hash(hash, id);
    }
    if (stay.hash() != hash || stay.count() != to + 1 - from) {
      problem(stay + " should have heard " + (to + 1 - from));
    }
    if (stay.whole() && stay.count() != all.size()) {
      problem(stay + " was there all the time, when " + all.size() + " were said");
    }
  }
}

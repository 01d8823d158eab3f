package chat.roda.ui.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Predicate;

/**
 * The messages that the reader has not seen, in the order of their times. Of more than {@value
 * #MAX}, the oldest are only counted, until all of them are read. FX thread.
 */
final class Backlog {
  static final int MAX = 10_000;

  private final Queue<Missed> kept = new PriorityQueue<>();

  /** Those that are only counted; none is earlier or later than these two. */
  private int old;

  private Instant oldFrom = Instant.MAX;

  private Instant oldUntil = Instant.MIN;

  /** Nothing that is missed is later. */
  private Instant latest = Instant.MIN;

  private record Missed(Instant at, String sender) implements Comparable<Missed> {
    @Override
    public int compareTo(Missed other) {
      return at.compareTo(other.at);
    }
  }

  void add(Instant at, String sender) {
    kept.add(new Missed(at, sender));
    latest = later(latest, at);
    if (kept.size() > MAX) {
      Instant counted = kept.remove().at();
      oldFrom = old == 0 || counted.isBefore(oldFrom) ? counted : oldFrom;
      oldUntil = later(oldUntil, counted);
      old++;
    }
  }

  int size() {
    return old + kept.size();
  }

  /** Everything up to then is read. */
  void readUntil(Instant at) {
    if (!at.isBefore(oldUntil)) {
      old = 0;
    }
    if (latest.isAfter(at)) {
      while (first().filter(missed -> !missed.at().isAfter(at)).isPresent()) {
        kept.remove();
      }
    } else {
      // One by one, in their order, so many may take longer than a frame.
      kept.clear();
    }
  }

  /** Of those that are known one by one, these are read; what is before them is not. */
  void readBetween(Instant from, Instant to) {
    kept.removeIf(missed -> !missed.at().isBefore(from) && !missed.at().isAfter(to));
  }

  /** When the first of them was said; empty where there is none. */
  Optional<Instant> oldest() {
    return old > 0 ? Optional.of(oldFrom) : first().map(Missed::at);
  }

  /** When the last of them was said; empty where there is none. */
  Optional<Instant> latest() {
    return Optional.of(latest).filter(_ -> size() > 0);
  }

  /** What those say for whom {@code gone} holds does not count any more, where it is known. */
  void forget(Predicate<String> gone) {
    kept.removeIf(missed -> gone.test(missed.sender()));
  }

  /** How many are not only counted. */
  int kept() {
    return kept.size();
  }

  private Optional<Missed> first() {
    return Optional.ofNullable(kept.peek());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

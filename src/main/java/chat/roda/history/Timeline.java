package chat.roda.history;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers of entries (see {@link Shelf}) in the order of their places. The newest is added and the
 * oldest taken away at once, however many there are; in between it takes longer. Not thread-safe.
 */
final class Timeline {
  private static final int FIRST_SIZE = 16;

  /** What there is at no place. */
  static final int NOTHING = -1;

  private int[] entries = new int[FIRST_SIZE];
  private long[] places = new long[FIRST_SIZE];

  private int first;
  private int end;

  int size() {
    return end - first;
  }

  boolean isEmpty() {
    return first == end;
  }

  /** The entry of the first place; there must be one. */
  int oldest() {
    return entries[first];
  }

  /** The entry of the last place; there must be one. */
  int newest() {
    return entries[end - 1];
  }

  /** The entry of that place, or {@link #NOTHING}. */
  int at(long place) {
    int at = indexOf(place);
    return at < end && places[at] == place ? entries[at] : NOTHING;
  }

  /** Adds an entry at a place where there is none. */
  void add(long place, int entry) {
    if (end == entries.length) {
      makeRoom();
    }
    int at = indexOf(place);
    if (at < end) {
      move(at, at + 1, end - at);
    }
    entries[at] = entry;
    places[at] = place;
    end++;
  }

  /** Takes away the entry of that place, if there is one. */
  void remove(long place) {
    int at = indexOf(place);
    if (at == end || places[at] != place) {
      return;
    }
    if (at == first) {
      first++;
    } else {
      move(at + 1, at, end - at - 1);
      end--;
    }
  }

  /** Those in a range, the oldest first. */
  IntStream in(PlaceRange range) {
    return IntStream.range(indexOf(range.from()), indexAfter(range)).map(i -> entries[i]);
  }

  /** Those in a range, the newest first. */
  IntStream backwardsIn(PlaceRange range) {
    int from = indexOf(range.from());
    int to = indexAfter(range);
    return IntStream.range(from, to).map(i -> entries[from + to - 1 - i]);
  }

  private int indexAfter(PlaceRange range) {
    return range.to() == Long.MAX_VALUE ? end : indexOf(range.to() + 1);
  }

  /** Where the first entry is whose place is not before that one. Mostly that is at an end. */
  private int indexOf(long place) {
    if (isEmpty() || places[first] >= place) {
      return first;
    }
    if (places[end - 1] < place) {
      return end;
    }
    int low = first;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Makes room at the end. */
  private void makeRoom() {
    int size = size();
    if (size > entries.length / 2) {
      entries = Arrays.copyOfRange(entries, first, first + size * 2);
      places = Arrays.copyOfRange(places, first, first + size * 2);
    } else {
      move(first, 0, size);
    }
    first = 0;
    end = size;
  }

  private void move(int from, int to, int count) {
    System.arraycopy(entries, from, entries, to, count);
    System.arraycopy(places, from, places, to, count);
  }
}

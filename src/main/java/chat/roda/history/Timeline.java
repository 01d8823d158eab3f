package chat.roda.history;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Entries in the order of their places. The newest is added and the oldest taken away at once,
 * however many there are; in between it takes longer. Not thread-safe.
 */
final class Timeline {
  private static final int FIRST_SIZE = 16;

  private Entry[] entries = new Entry[FIRST_SIZE];

  /** The place of each: to make the number out of an id takes longer than to look it up here. */
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
  Entry oldest() {
    return entries[first];
  }

  /** The entry of the last place; there must be one. */
  Entry newest() {
    return entries[end - 1];
  }

  /** Adds an entry, in place of the one that has its place already. */
  void put(Entry entry) {
    long place = entry.place();
    int at = isEmpty() || places[end - 1] < place ? end : indexOf(place);
    if (at < end && places[at] == place) {
      entries[at] = entry;
      return;
    }
    if (end == entries.length) {
      at -= makeRoom();
    }
    move(at, at + 1, end - at);
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
      Arrays.fill(entries, first, first + 1, null);
      first++;
    } else {
      move(at + 1, at, end - at - 1);
      end--;
      Arrays.fill(entries, end, end + 1, null);
    }
  }

  /** Those in a range, the oldest first. */
  Stream<Entry> in(PlaceRange range) {
    return IntStream.range(indexOf(range.from()), indexAfter(range)).mapToObj(i -> entries[i]);
  }

  /** Those in a range, the newest first. */
  Stream<Entry> backwardsIn(PlaceRange range) {
    int from = indexOf(range.from());
    int to = indexAfter(range);
    return IntStream.range(from, to).mapToObj(i -> entries[from + to - 1 - i]);
  }

  private int indexAfter(PlaceRange range) {
    return range.to() == Long.MAX_VALUE ? end : indexOf(range.to() + 1);
  }

  /** Where the first entry is whose place is not before that one. */
  private int indexOf(long place) {
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

  /** Makes room at the end, and tells by how much all have moved to the front. */
  private int makeRoom() {
    int moved = first;
    int size = size();
    if (size > entries.length / 2) {
      entries = Arrays.copyOfRange(entries, first, first + size * 2);
      places = Arrays.copyOfRange(places, first, first + size * 2);
    } else {
      move(first, 0, size);
      Arrays.fill(entries, size, end, null);
    }
    first = 0;
    end = size;
    return moved;
  }

  private void move(int from, int to, int count) {
    System.arraycopy(entries, from, entries, to, count);
    System.arraycopy(places, from, places, to, count);
  }
}

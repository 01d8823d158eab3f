package chat.roda.history;

import chat.roda.irc.Tags;
import chat.roda.irc.Utf8;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Entries, each under a number, as columns that all of them share. So the collector, which copies
 * what stays, has no object of a single message to copy: on a busy host that took longer than all
 * else that is done for a message. The time is kept to the millisecond, as in the file. Not
 * thread-safe.
 */
final class Shelf {
  private static final int FIRST_SIZE = 16;

  /** What an entry takes beside its text: its columns, and its places in two timelines. */
  private static final int ENTRY_BYTES = 100;

  /** The objects of a tag. */
  private static final int TAG_BYTES = 150;

  private long[] places = new long[FIRST_SIZE];
  private long[] times = new long[FIRST_SIZE];
  private Circumstances[] circumstances = new Circumstances[FIRST_SIZE];
  private TextPiece[] pieces = new TextPiece[FIRST_SIZE];
  private int[] froms = new int[FIRST_SIZE];
  private int[] lengths = new int[FIRST_SIZE];
  private int[] sizes = new int[FIRST_SIZE];

  /** Those of the entry that was added last: those of the next are mostly the same. */
  private Optional<Circumstances> last = Optional.empty();

  private long bytes;

  /** The numbers that were given back; those from {@link #unused} on were never taken. */
  private int[] free = new int[FIRST_SIZE];

  private int freeCount;
  private int unused;

  private TextPiece current = TextPiece.of(0);

  /** One that may be used again: the collector would have to copy a new one. */
  private TextPiece spare = current;

  /** Keeps an entry, and tells its number. */
  int add(Entry entry) {
    int number = freeNumber();
    places[number] = entry.place();
    times[number] = entry.at().toEpochMilli();
    circumstances[number] = circumstancesOf(entry);
    keepText(number, entry.utf8());
    sizes[number] = ENTRY_BYTES + lengths[number] + sizeOf(entry.tags());
    bytes += sizes[number];
    return number;
  }

  private Circumstances circumstancesOf(Entry entry) {
    if (last.isEmpty() || !last.get().areOf(entry)) {
      last = Optional.of(Circumstances.of(entry));
    }
    return last.get();
  }

  private static int sizeOf(Tags tags) {
    if (tags.isEmpty()) {
      return 0;
    }
    int size = 0;
    for (var tag : tags.values().entrySet()) {
      size += TAG_BYTES + tag.getKey().length() + tag.getValue().length();
    }
    return size;
  }

  /** About how much memory all of them take. */
  long bytes() {
    return bytes;
  }

  private void keepText(int number, Utf8 text) {
    if (!current.hasRoom(text.length())) {
      current = spare.hasRoom(text.length()) ? spare : TextPiece.of(text.length());
    }
    pieces[number] = current;
    froms[number] = current.add(text);
    lengths[number] = text.length();
  }

  Entry get(int number) {
    Circumstances its = circumstances[number];
    return new Entry(
        places[number],
        Instant.ofEpochMilli(times[number]),
        its.kind(),
        its.source(),
        its.conversation(),
        its.target(),
        pieces[number].text(froms[number], lengths[number]),
        its.tags());
  }

  long place(int number) {
    return places[number];
  }

  String conversation(int number) {
    return circumstances[number].conversation();
  }

  Entry.Kind kind(int number) {
    return circumstances[number].kind();
  }

  /** Lets go of an entry; its number is free. */
  void remove(int number) {
    bytes -= sizes[number];
    if (pieces[number].remove()) {
      spare = pieces[number];
    }
    Arrays.fill(circumstances, number, number + 1, null);
    Arrays.fill(pieces, number, number + 1, null);
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, freeCount * 2);
    }
    free[freeCount] = number;
    freeCount++;
  }

  private int freeNumber() {
    if (freeCount > 0) {
      freeCount--;
      return free[freeCount];
    }
    if (unused == places.length) {
      grow(unused * 2);
    }
    unused++;
    return unused - 1;
  }

  private void grow(int size) {
    places = Arrays.copyOf(places, size);
    times = Arrays.copyOf(times, size);
    circumstances = Arrays.copyOf(circumstances, size);
    pieces = Arrays.copyOf(pieces, size);
    froms = Arrays.copyOf(froms, size);
    lengths = Arrays.copyOf(lengths, size);
    sizes = Arrays.copyOf(sizes, size);
  }
}

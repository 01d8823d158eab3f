package chat.roda.start;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What one start took, in milliseconds since it was asked for.
 *
 * @param window until its window was there and had the keyboard
 * @param key until the letter that was typed then was seen
 * @param whole until everything was seen that is there in the end
 */
record Times(long window, long key, long whole) {
  static String summary(List<Times> all, ToLongFunction<Times> which) {
    long[] sorted = all.stream().mapToLong(which).sorted().toArray();
    int last = sorted.length - 1;
    long median = (sorted[last / 2] + sorted[(last + 1) / 2]) / 2;
    return "%,d (%,d to %,d)".formatted(median, sorted[0], sorted[last]);
  }
}

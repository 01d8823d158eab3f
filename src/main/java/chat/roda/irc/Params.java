package chat.roda.irc;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The parameters of a {@link Message}, of which it is known that they can stand in a line: they are
 * looked at once, however many messages have them. The last, which is mostly a text, is decoded
 * when it is asked for. Immutable.
 */
final class Params extends AbstractList<String> implements RandomAccess {
  private static final String[] NONE = {};
  private static final Params EMPTY = new Params(NONE, Utf8.EMPTY, 0);

  private final String[] middle;
  private final Utf8 last;
  private final int size;

  private Params(String[] middle, Utf8 last, int size) {
    this.middle = middle;
    this.last = last;
    this.size = size;
  }

  /**
   * These, if they are parameters.
   *
   * @throws IllegalArgumentException where they are not
   */
  static Params of(List<String> params) {
    return params instanceof Params known ? known : of(params.toArray(String[]::new));
  }

  /** The same of an array. */
  static Params of(String... all) {
    if (all.length == 0) {
      return EMPTY;
    }
    String[] middle = Arrays.copyOf(all, all.length - 1);
    Utf8 last = Utf8.of(all[all.length - 1]);
    if (last.breaksLine() || !areMiddle(middle)) {
      throw new IllegalArgumentException(Arrays.toString(all));
    }
    return ofLine(middle, last);
  }

  /** None, of a line that was looked at as a whole. */
  static Params none() {
    return EMPTY;
  }

  /** Those of such a line; the array is not changed any more. */
  static Params ofLine(String[] middle, Utf8 last) {
    return new Params(middle, last, middle.length + 1);
  }

  /** The same with another last one, of such a line; there must be one. */
  Params withLast(Utf8 text) {
    return new Params(middle, text, size);
  }

  /** The last one, or the empty text where there is none. */
  Utf8 last() {
    return last;
  }

  /** Whether all but the last are the same. */
  boolean beginAs(Params other) {
    return size == other.size && Arrays.equals(middle, other.middle);
  }

  @Override
  public String get(int index) {
    return Objects.checkIndex(index, size) < middle.length ? middle[index] : last.toString();
  }

  @Override
  public int size() {
    return size;
  }

  /** Whether they need not be the last ones. Not a stream: messages are made all the time. */
  private static boolean areMiddle(String... params) {
    for (String param : params) {
      if (!isMiddle(param)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMiddle(String param) {
    return !param.isEmpty()
        && param.charAt(0) != ':'
        && param.indexOf(' ') < 0
        && param.indexOf('\n') < 0
        && param.indexOf('\r') < 0
        && param.indexOf('\0') < 0;
  }
}

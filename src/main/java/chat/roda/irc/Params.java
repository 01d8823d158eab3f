package chat.roda.irc;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The parameters of a {@link Message}, of which it is known that they can stand in a line: they are
 * looked at once, however many messages have them. Immutable.
 */
final class Params extends AbstractList<String> implements RandomAccess {
  private final String[] all;

  private Params(String[] all) {
    this.all = all;
  }

  /**
   * These, if they are parameters.
   *
   * @throws IllegalArgumentException where they are not
   */
  static Params of(List<String> params) {
    return params instanceof Params known ? known : of(params.toArray(String[]::new));
  }

  /** The same of an array, which is not changed any more. */
  static Params of(String... all) {
    for (int i = 0; i < all.length; i++) {
      boolean last = i == all.length - 1;
      if (breaksLine(all[i]) || (!last && !isMiddle(all[i]))) {
        throw new IllegalArgumentException(Arrays.toString(all));
      }
    }
    return new Params(all);
  }

  /** The words of a line that was looked at as a whole; the array is not changed any more. */
  static Params ofLine(String... words) {
    return new Params(words);
  }

  /** The same with another last one, of such a line. */
  Params withLast(String word) {
    String[] words = all.clone();
    words[words.length - 1] = word;
    return new Params(words);
  }

  @Override
  public String get(int index) {
    return all[index];
  }

  @Override
  public int size() {
    return all.length;
  }

  /** Whether it need not be the last one. */
  static boolean isMiddle(String param) {
    return !param.isEmpty() && param.charAt(0) != ':' && param.indexOf(' ') < 0;
  }

  /** Whether there is something in it that no line can have. */
  static boolean breaksLine(String param) {
    return param.indexOf('\n') >= 0 || param.indexOf('\r') >= 0 || param.indexOf('\0') >= 0;
  }
}

package chat.roda.settings;

import java.util.List;
import java.util.stream.Stream;

/** Lists of what the person marked, the latest first. */
final class Marked {
  private Marked() {}

  /** The list with {@code what} in its first place, or without it. */
  static <T> List<T> with(List<T> marked, T what, boolean now) {
    Stream<T> others = marked.stream().filter(other -> !other.equals(what));
    return (now ? Stream.concat(Stream.of(what), others) : others).toList();
  }
}

package chat.roda.settings;

import java.util.List;
import java.util.stream.Stream;

/** Lists of what the person marked, the latest first. */
final class Marked {
  private Marked() {}

  /** The list with {@code what} in its first place, or without it. */
  static List<String> with(List<String> marked, String what, boolean now) {
    Stream<String> others = marked.stream().filter(other -> !other.equals(what));
    return (now ? Stream.concat(Stream.of(what), others) : others).toList();
  }
}

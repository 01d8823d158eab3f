package chat.roda.irc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The tags of a message, in their order (IRCv3 message-tags). A tag without a value and one with an
 * empty value are the same. Immutable.
 */
public record Tags(Map<String, String> values) {
  public static final Tags NONE = new Tags(Map.of());

  public Tags {
    for (String key : values.keySet()) {
      if (!isKey(key)) {
        throw new IllegalArgumentException("tag key: " + key);
      }
    }
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public static Tags of(String key, String value) {
    return new Tags(Map.of(key, value));
  }

  /**
   * Reads tags as they stand in a line between {@code @} and the space; never fails. What is no tag
   * is passed over; of two with one key the later one counts.
   */
  public static Tags parse(String wire) {
    var values = new LinkedHashMap<String, String>();
    for (String tag : wire.split(";", -1)) {
      int equals = tag.indexOf('=');
      String key = equals < 0 ? tag : tag.substring(0, equals);
      if (isKey(key)) {
        values.put(key, equals < 0 ? "" : TagValue.unescape(tag.substring(equals + 1)));
      }
    }
    return values.isEmpty() ? NONE : new Tags(values);
  }

  /** As they stand in a line between {@code @} and the space; the reverse of {@link #parse}. */
  public String wire() {
    var wire = new StringBuilder();
    for (var tag : values.entrySet()) {
      wire.append(wire.isEmpty() ? "" : ";").append(tag.getKey());
      if (!tag.getValue().isEmpty()) {
        TagValue.escape(tag.getValue(), wire.append('='));
      }
    }
    return wire.toString();
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** These tags and one more, which replaces one of the same key. */
  public Tags with(String key, String value) {
    var more = new LinkedHashMap<>(values);
    more.put(key, value);
    return new Tags(more);
  }

  /** These tags and more, which replace those of the same key. */
  public Tags with(Tags others) {
    if (others.isEmpty()) {
      return this;
    }
    var more = new LinkedHashMap<>(values);
    more.putAll(others.values);
    return new Tags(more);
  }

  /** These tags but that one. */
  public Tags without(String key) {
    return where(other -> !other.equals(key));
  }

  /** The tags that clients send to each other, whose keys begin with a plus sign. */
  public Tags clientOnly() {
    return where(key -> key.startsWith("+"));
  }

  private Tags where(Predicate<String> wanted) {
    if (isEmpty() || values.keySet().stream().allMatch(wanted)) {
      return this;
    }
    var some = new LinkedHashMap<>(values);
    some.keySet().removeIf(wanted.negate());
    return new Tags(some);
  }

  /** Whether {@code key} is {@code ['+'] [vendor '/'] name}, as in message-tags, "Format". */
  static boolean isKey(String key) {
    int start = key.startsWith("+") ? 1 : 0;
    int slash = key.lastIndexOf('/');
    return slash < 0
        ? isWord(key, start, key.length(), "-")
        : isWord(key, start, slash, "-./:") && isWord(key, slash + 1, key.length(), "-");
  }

  private static boolean isWord(String key, int from, int to, String signs) {
    for (int i = from; i < to; i++) {
      char c = key.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && signs.indexOf(c) < 0) {
        return false;
      }
    }
    return to > from;
  }
}

package chat.roda.host.room;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is said of a person or a channel, by keys (IRCv3 draft/metadata). The hub's thread. */
public final class Metadata {
  /** How many keys one may have. */
  public static final int MAX_KEYS = 20;

  private final Map<String, String> values = new LinkedHashMap<>();

  public Map<String, String> values() {
    return Collections.unmodifiableMap(values);
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Whether there was room for it. */
  public boolean set(String key, String value) {
    if (values.size() >= MAX_KEYS && !values.containsKey(key)) {
      return false;
    }
    values.put(key, value);
    return true;
  }

  public void remove(String key) {
    values.remove(key);
  }
}

package chat.roda.host.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which channels those were who were signed in to an account and have gone, so that they are
 * taken back to them. Kept as long as the room is open. The hub's thread alone.
 */
public final class Returns {
  /** Those who have been gone for the longest time are forgotten. */
  private static final int MAX = 10_000;

  private final Map<String, List<String>> channels =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > MAX;
        }
      };

  void remember(String account, List<String> names) {
    channels.put(account, List.copyOf(names));
  }

  void forget(String account) {
    channels.remove(account);
  }

  /** Where who comes in with this account was; they are asked for once. */
  public List<String> take(String account) {
    List<String> names = channels.remove(account);
    return names == null ? List.of() : names;
  }
}

package chat.roda.settings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys that the person chose in the place of the usual ones.
 *
 * @param chosen from the name of what they do to the keys as JavaFX writes them, such as {@code
 *     Shortcut+K}
 */
public record Shortcuts(SortedMap<String, String> chosen) {
  public static final Shortcuts USUAL = new Shortcuts(new TreeMap<>());

  public Shortcuts {
    chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
  }

  /** Has {@code keys} do what is named so. */
  public Shortcuts with(String name, String keys) {
    SortedMap<String, String> changed = new TreeMap<>(chosen);
    changed.put(name, keys);
    return new Shortcuts(changed);
  }

  /** Gives what is named so its usual keys again. */
  public Shortcuts without(String name) {
    SortedMap<String, String> changed = new TreeMap<>(chosen);
    changed.remove(name);
    return new Shortcuts(changed);
  }
}

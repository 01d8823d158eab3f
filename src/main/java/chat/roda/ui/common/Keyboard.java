package chat.roda.ui.common;

import chat.roda.settings.Shortcuts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Which keys do what: the usual ones of {@link Shortcut}, or those that the person chose instead.
 * Does not change: when the person chooses others, there is another one.
 */
public final class Keyboard {
  /** The one on which nothing was chosen. */
  public static final Keyboard USUAL = new Keyboard(Shortcuts.USUAL);

  private final Map<Shortcut, List<KeyCombination>> keys = new EnumMap<>(Shortcut.class);
  private final Map<Shortcut, KeyCombination> dropped = new EnumMap<>(Shortcut.class);
  private final Map<Shortcut, String> unknown = new EnumMap<>(Shortcut.class);
  private final Set<Shortcut> chosen = EnumSet.noneOf(Shortcut.class);

  /**
   * One with the keys that are chosen there; what cannot be a shortcut, or does something else
   * already, is passed over.
   */
  public Keyboard(Shortcuts shortcuts) {
    Map<Shortcut, KeyCombination> wanted = new EnumMap<>(Shortcut.class);
    for (Shortcut shortcut : Shortcut.values()) {
      keys.put(shortcut, shortcut.usual());
      Optional.ofNullable(shortcuts.chosen().get(shortcut.id()))
          .filter(_ -> !shortcut.isFixed())
          .ifPresent(typed ->
              parse(shortcut, typed)
                  .ifPresentOrElse(
                      other -> wanted.put(shortcut, other), () -> unknown.put(shortcut, typed)));
    }
    // All at once: two may have changed their keys with each other.
    wanted.forEach(this::choose);
    wanted.forEach(this::dropIfTaken);
  }

  private void choose(Shortcut shortcut, KeyCombination other) {
    keys.put(shortcut, List.of(other));
    chosen.add(shortcut);
  }

  private void dropIfTaken(Shortcut shortcut, KeyCombination other) {
    boolean taken =
        Stream.of(Shortcut.values())
            .filter(it -> it != shortcut && does(it, other))
            .anyMatch(it -> !chosen.contains(it) || it.compareTo(shortcut) < 0);
    if (taken) {
      keys.put(shortcut, shortcut.usual());
      chosen.remove(shortcut);
      dropped.put(shortcut, other);
    }
  }

  /** What was chosen for it and does something else already. */
  public Optional<KeyCombination> dropped(Shortcut shortcut) {
    return Optional.ofNullable(dropped.get(shortcut));
  }

  /** What was chosen for it and cannot be a shortcut. */
  public Optional<String> unknown(Shortcut shortcut) {
    return Optional.ofNullable(unknown.get(shortcut));
  }

  /** What is written by a key that was typed; empty where it does something else. */
  public static Optional<String> letters(KeyEvent typed) {
    String letters = typed.getCharacter();
    boolean shortcut = typed.isShortcutDown() || typed.isControlDown() || typed.isMetaDown();
    return shortcut || letters.isEmpty() || Character.isISOControl(letters.codePointAt(0))
        ? Optional.empty()
        : Optional.of(letters);
  }

  private static Optional<KeyCombination> parse(Shortcut shortcut, String typed) {
    try {
      return Optional.of(KeyCombination.valueOf(typed))
          .filter(keys -> KeysProblem.of(shortcut, keys).isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** For menu items and accelerators. */
  public KeyCombination combination(Shortcut shortcut) {
    return combinations(shortcut).getFirst();
  }

  /** All that do it, the one to be told first: on some keyboards the usual keys are elsewhere. */
  public List<KeyCombination> combinations(Shortcut shortcut) {
    return Objects.requireNonNull(keys.get(shortcut));
  }

  public boolean matches(Shortcut shortcut, KeyEvent event) {
    return combinations(shortcut).stream().anyMatch(pressed -> pressed.match(event));
  }

  private boolean does(Shortcut shortcut, KeyCombination pressed) {
    return combinations(shortcut).stream().anyMatch(it -> KeysProblem.same(it, pressed));
  }

  /** Whether the person chose them. */
  public boolean isChosen(Shortcut shortcut) {
    return chosen.contains(shortcut);
  }

  /** What these keys do already. */
  public Optional<Shortcut> use(KeyCombination pressed) {
    return Stream.of(Shortcut.values()).filter(shortcut -> does(shortcut, pressed)).findFirst();
  }

  /** The keys as this system writes them, such as {@code Ctrl+K}. */
  public String keys(Shortcut shortcut) {
    return combination(shortcut).getDisplayText();
  }

  /** A tooltip that says {@code what} and the keys. */
  public Tooltip tooltip(Shortcut shortcut, String what) {
    return new Tooltip(what + " (" + keys(shortcut) + ")");
  }
}

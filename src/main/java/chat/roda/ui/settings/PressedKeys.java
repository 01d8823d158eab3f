package chat.roda.ui.settings;

import static javafx.scene.input.KeyCombination.ModifierValue.DOWN;
import static javafx.scene.input.KeyCombination.ModifierValue.UP;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Keys that are pressed together, as a shortcut. */
final class PressedKeys {
  /** What every field of text does with keys. */
  private static final Set<KeyCombination> FOR_TEXT =
      Stream.of(
              "Shortcut+A",
              "Shortcut+V",
              "Shortcut+X",
              "Shortcut+Y",
              "Shortcut+Z",
              "Shortcut+Shift+Z",
              "Shortcut+Left",
              "Shortcut+Right",
              "Shortcut+Shift+Left",
              "Shortcut+Shift+Right",
              "Shortcut+Shift+Home",
              "Shortcut+Shift+End",
              "Shortcut+Backspace",
              "Shortcut+Delete",
              "Shift+Delete",
              "Shortcut+Insert",
              "Shift+Insert",
              "Shortcut+Enter")
          .map(KeyCombination::valueOf)
          .collect(Collectors.toUnmodifiableSet());

  /** What the system does with keys, or what leads to a menu. */
  private static final Set<KeyCombination> FOR_SYSTEM =
      Stream.of("Alt+F4", "F10", "Shift+F10")
          .map(KeyCombination::valueOf)
          .collect(Collectors.toUnmodifiableSet());

  private PressedKeys() {}

  /** The combination; the system's own modifier is its {@code Shortcut}. */
  static KeyCombination of(KeyEvent event) {
    boolean shortcut = event.isShortcutDown();
    boolean byMeta = shortcut && event.isMetaDown();
    return new KeyCodeCombination(
        event.getCode(),
        down(event.isShiftDown()),
        down(event.isControlDown() && (!shortcut || byMeta)),
        down(event.isAltDown()),
        down(event.isMetaDown() && !byMeta),
        down(shortcut));
  }

  private static ModifierValue down(boolean is) {
    return is ? DOWN : UP;
  }

  /** Whether a field of text has its own use for them. */
  static boolean isForText(KeyCombination keys) {
    return FOR_TEXT.contains(keys);
  }

  /** Whether they close windows or open menus. */
  static boolean isForSystem(KeyCombination keys) {
    return FOR_SYSTEM.contains(keys);
  }

  /** Whether a letter of many keyboards is typed so: AltGr is Ctrl and Alt on some systems. */
  static boolean isAltGr(KeyEvent event) {
    KeyCode code = event.getCode();
    return event.isControlDown() && event.isAltDown() && (code.isLetterKey() || code.isDigitKey());
  }
}

package chat.roda.ui.settings;

import static javafx.scene.input.KeyCombination.ModifierValue.DOWN;
import static javafx.scene.input.KeyCombination.ModifierValue.UP;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Keys that are pressed together, as a shortcut. */
final class PressedKeys {
  /** What every field of text does with keys. */
  private static final Set<KeyCombination> FOR_TEXT =
      Set.of(
          KeyCombination.valueOf("Shortcut+A"),
          KeyCombination.valueOf("Shortcut+V"),
          KeyCombination.valueOf("Shortcut+X"),
          KeyCombination.valueOf("Shortcut+Y"),
          KeyCombination.valueOf("Shortcut+Z"),
          KeyCombination.valueOf("Shortcut+Shift+Z"));

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

  /** Whether they cannot be mistaken for a letter that is typed. */
  static boolean canBeTold(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean stands = code.isFunctionKey() || code == KeyCode.DELETE || code == KeyCode.INSERT;
    return stands || event.isShortcutDown() || event.isAltDown() || event.isControlDown();
  }

  /** Whether a field of text has its own use for them. */
  static boolean isForText(KeyCombination keys) {
    return FOR_TEXT.contains(keys);
  }
}

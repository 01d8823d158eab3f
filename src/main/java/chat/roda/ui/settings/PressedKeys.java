package chat.roda.ui.settings;

import static javafx.scene.input.KeyCombination.ModifierValue.DOWN;
import static javafx.scene.input.KeyCombination.ModifierValue.UP;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Keys that are pressed together, as a shortcut. */
final class PressedKeys {
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
}

package chat.roda.ui.common;

import static javafx.scene.input.KeyCombination.ModifierValue.ANY;
import static javafx.scene.input.KeyCombination.ModifierValue.DOWN;

import chat.roda.texts.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Why keys cannot be a shortcut, whether they are pressed or stand in a settings file. */
public enum KeysProblem {
  /** They could be mistaken for a letter that is typed, or for other keys. */
  ALONE("settings.keys.alone"),
  /** Every field of text has its own use for them. */
  TEXT("settings.keys.text"),
  /** They close or change windows, or open menus. */
  SYSTEM("settings.keys.system");

  private static final Set<String> FOR_TEXT =
      written(
          "Shortcut+A",
          "Shortcut+C",
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
          "Delete",
          "Shift+Delete",
          "Shortcut+Insert",
          "Shift+Insert",
          "Shortcut+Enter");

  private static final Set<String> FOR_SYSTEM =
      written("Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Space", "F10", "Shift+F10");

  /** AltGr, with which a letter of many keyboards is typed, is these two on some systems. */
  private static final String ALT_GR = "CTRL+ALT+";

  private final String key;

  KeysProblem(String key) {
    this.key = key;
  }

  /** What is wrong with these keys for that; its usual ones are right. */
  public static Optional<KeysProblem> of(Shortcut shortcut, KeyCombination keys) {
    if (shortcut.usual().stream().anyMatch(usual -> same(usual, keys))) {
      return Optional.empty();
    }
    String written = written(keys);
    if (FOR_SYSTEM.contains(written)) {
      return Optional.of(SYSTEM);
    }
    if (FOR_TEXT.contains(written) || isAltGr(keys, written)) {
      return Optional.of(TEXT);
    }
    return isClear(keys) ? Optional.empty() : Optional.of(ALONE);
  }

  /** Whether they are the same keys here, such as Ctrl+K and Shortcut+K where Ctrl is that. */
  static boolean same(KeyCombination some, KeyCombination other) {
    return written(some).equals(written(other));
  }

  private static Set<String> written(String... keys) {
    return Stream.of(keys)
        .map(KeyCombination::valueOf)
        .map(KeysProblem::written)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String written(KeyCombination keys) {
    return keys.getDisplayText().toUpperCase(Locale.ROOT);
  }

  private static boolean isAltGr(KeyCombination keys, String written) {
    return written.startsWith(ALT_GR)
        && (!(keys instanceof KeyCodeCombination with)
            || with.getCode().isLetterKey()
            || with.getCode().isDigitKey());
  }

  private static boolean isClear(KeyCombination keys) {
    return Stream.of(
                keys.getShortcut(),
                keys.getControl(),
                keys.getAlt(),
                keys.getShift(),
                keys.getMeta())
            .noneMatch(ANY::equals)
        && (Stream.of(keys.getShortcut(), keys.getControl(), keys.getAlt()).anyMatch(DOWN::equals)
            || (keys instanceof KeyCodeCombination with && standsAlone(with.getCode())));
  }

  private static boolean standsAlone(KeyCode code) {
    return code.isFunctionKey() || code == KeyCode.INSERT;
  }

  /** What the person is told of these keys. */
  public String sentence(Texts texts, KeyCombination keys) {
    return texts.format(key, keys.getDisplayText());
  }
}

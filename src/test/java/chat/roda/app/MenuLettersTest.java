package chat.roda.app;

import chat.roda.settings.Appearance;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Settings;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.Mnemonic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menus of the window by Alt and the letter that is underlined. */
class MenuLettersTest extends ProgramTest {
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, R, menu-room",
    "ENGLISH, V, menu-view",
    "ENGLISH, H, menu-help",
    "PORTUGUESE, S, menu-room",
    "PORTUGUESE, E, menu-view",
    "PORTUGUESE, U, menu-help"
  })
  void altAndALetterOpenAMenu(LanguageChoice language, String letter, String menu) {
    openWindow(
        Settings.DEFAULTS.withNickname("ana").with(Appearance.DEFAULT.withLanguage(language)));
    waitUntil("the letter is known", () -> mnemonics(letter) == 1);
    // The robot of the head-less toolkit gives keys no letters: what they would do.
    onFxThread(() -> {
      stage.getScene().getMnemonics().entrySet().stream()
          .filter(entry -> isFor(entry.getKey(), letter))
          .flatMap(entry -> entry.getValue().stream())
          .forEach(Mnemonic::fire);
      return menu;
    });
    waitUntil("the menu is open", () -> isOpen(menu));
  }

  private long mnemonics(String letter) {
    return stage.getScene().getMnemonics().entrySet().stream()
        .filter(entry -> isFor(entry.getKey(), letter))
        .mapToLong(entry -> entry.getValue().size())
        .sum();
  }

  private static boolean isFor(KeyCombination keys, String letter) {
    return keys.getName().toUpperCase(Locale.ROOT).endsWith("'" + letter + "'");
  }

  private boolean isOpen(String id) {
    return lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
        .filter(menu -> id.equals(menu.getId()))
        .anyMatch(Menu::isShowing);
  }
}

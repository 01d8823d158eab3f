package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.settings.Appearance;
import chat.roda.settings.HostedRoomChoice;
import chat.roda.settings.LanguageChoice;
import chat.roda.settings.Settings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Somebody who writes Portuguese in a window that speaks it. */
class SpellingInPortugueseTest extends ProgramTest {
  private long marks() {
    return lookup(".misspelled").<Path>query().getElements().stream()
        .filter(MoveTo.class::isInstance)
        .count();
  }

  private static boolean isOffered(String id, String words) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .map(MenuItem::getText)
        .findFirst()
        .filter(words::equals)
        .isPresent();
  }

  private String typed() {
    return lookup(".input-text").queryTextInputControl().getText();
  }

  @Test
  void aWrongWordIsMarkedAndMendedAndRightOnesAreNot() {
    openWindow(
        Settings.DEFAULTS
            .withNickname("ana")
            .with(new HostedRoomChoice("", port))
            .with(Appearance.DEFAULT.withLanguage(LanguageChoice.PORTUGUESE)));
    chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitUntil("the room is shown", () -> stage.getTitle().startsWith("Sala de ana"));
    write("a impressora não está à mão, voce traz? ");
    waitUntil("one word is marked", () -> marks() == 1);
    type(KeyCode.LEFT, "ce traz? ".length());
    chord(KeyCode.SHIFT, KeyCode.F10);
    waitUntil("the right one is offered", () -> isOffered("suggestion", "você"));
    assertThat(isOffered("spelling-learn", "Adicionar “voce” ao dicionário")).isTrue();
    type(KeyCode.ENTER);
    assertThat(typed()).isEqualTo("a impressora não está à mão, você traz? ");
    type(KeyCode.END);
    write("tambem o cabo ");
    waitUntil("the next wrong one is marked, alone", () -> marks() == 1);
  }
}

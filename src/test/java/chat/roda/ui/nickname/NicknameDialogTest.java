package chat.roda.ui.nickname;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.ui.WindowTest;
import chat.roda.ui.common.Keyboard;
import chat.roda.ui.common.Theme;
import chat.roda.ui.common.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

class NicknameDialogTest extends WindowTest {
  private final List<String> outcome = new ArrayList<>();

  private NicknameDialog dialog() {
    return new NicknameDialog(
        new Views(texts, Keyboard.USUAL),
        new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty()));
  }

  private void askFirst(String systemUser) {
    onFxThread(() -> {
      dialog()
          .askAtStart(
              new NicknameViewModel("", systemUser),
              NicknameDialog.Occasion.FIRST_START,
              outcome::add,
              () -> outcome.add("(quit)"));
      return outcome;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private TextField field() {
    return lookup("#nickname").queryAs(TextField.class);
  }

  private String hint() {
    return lookup("#nickname-hint").queryAs(Label.class).getText();
  }

  private boolean isOpen() {
    return lookup("#nickname").tryQuery().isPresent();
  }

  @Test
  void theWindowHasItsIconInTheEnd() throws Exception {
    askFirst("ana");
    Stage stage = (Stage) field().getScene().getWindow();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.getIcons().isEmpty());
  }

  @Test
  void enterTakesTheSystemsName() {
    askFirst("ana");
    assertThat(field().getSelectedText()).isEqualTo("ana");
    type(KeyCode.ENTER);
    assertThat(outcome).containsExactly("ana");
    assertThat(isOpen()).isFalse();
  }

  @Test
  void typingReplacesTheSuggestion() {
    askFirst("root");
    write("João").type(KeyCode.ENTER);
    assertThat(outcome).containsExactly("João");
  }

  @Test
  void escapeClosesTheProgramAtTheFirstStart() {
    askFirst("ana");
    type(KeyCode.ESCAPE);
    assertThat(outcome).containsExactly("(quit)");
    assertThat(isOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#ana| A name begins with a letter, a digit or a symbol, not with a sign like # or @.",
        "ana maria| A name is one word. You can use _ or - instead of a space.",
        "ana!| A name cannot have signs like , . ! @ or /. Delete them.",
        "abcdefghijklmnopqrstuvwxyzabcdefg| This is too long. A name has at most 30 characters.",
      })
  void whatIsWrongIsSaidWhileItIsTyped(String typed, String sentence) {
    askFirst("x");
    onFxThread(() -> {
      field().setText(typed);
      return typed;
    });
    assertThat(hint()).isEqualTo(sentence);
    assertThat(lookup("#nickname-ok").queryButton().isDisabled()).isTrue();
    type(KeyCode.ENTER);
    assertThat(outcome).isEmpty();
    assertThat(isOpen()).isTrue();
  }

  @Test
  void nothingAtAllIsSaidToo() {
    askFirst("x");
    type(KeyCode.BACK_SPACE);
    assertThat(hint()).isEqualTo("Type a name to go on.");
    write("bea");
    assertThat(hint()).isEqualTo(texts.get("nickname.hint"));
  }

  @Test
  void escapeLaterChangesNothing() {
    onFxThread(() -> {
      stage.show();
      dialog().askAgain(stage, "ana", outcome::add);
      return outcome;
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(field().getText()).isEqualTo("ana");
    assertThat(hint()).startsWith("This is your name in all rooms.");
    type(KeyCode.ESCAPE);
    assertThat(outcome).isEmpty();
    assertThat(isOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ana, ana",
    "João Silva, João_Silva",
    "DOMAIN\\ana, DOMAIN\\ana",
    "ana.maria@example.org, anamariaexampleorg",
    "@#, guest",
    "'', guest",
    "李, 李",
    "abcdefghijklmnopqrstuvwxyzabcdefg, abcdefghijklmnopqrstuvwxyzabcd"
  })
  void theSystemsNameIsMadeValid(String user, String suggestion) {
    assertThat(NicknameViewModel.suggestion(user)).isEqualTo(suggestion);
  }
}

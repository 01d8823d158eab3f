package chat.roda.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that the person may not choose for something, as they do something else already. */
class ChosenKeysTest extends ProgramTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Ctrl Left", "Ctrl Backspace", "Ctrl Enter", "Ctrl Alt Q", "Alt F4", "F10"})
  void keysOfWritingAndOfTheSystemAreNotTaken(String keys) {
    openWindow("ana");
    chord(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the settings are open", () -> lookup("#settings").tryQuery().isPresent());
    Button choose = lookup("#choose-keyboard").queryButton();
    onFxThread(() -> {
      choose.requestFocus();
      choose.fire();
      return choose;
    });
    chord(Stream.of(keys.split(" ")).map(KeyCode::getKeyCode).toArray(KeyCode[]::new));
    assertThat(onFxThread(choose::getText)).isEqualTo("Press the keys…");
    assertThat(settings().shortcuts().chosen()).isEmpty();
  }
}

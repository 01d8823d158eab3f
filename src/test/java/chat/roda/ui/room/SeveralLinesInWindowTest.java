package chat.roda.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Several lines are typed or pasted and are one message; a very long paste asks first. */
class SeveralLinesInWindowTest extends RoomTest {
  private void paste(String text) {
    onFxThread(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    clickOn(".input-text").press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
  }

  @Test
  void shiftEnterGoesOnInTheNextLine() {
    clickOn(".input-text").write("one");
    press(KeyCode.SHIFT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHIFT);
    write("two").type(KeyCode.ENTER);
    waitUntil("Ana hears one message", () -> anaHears("one\ntwo"));
    waitUntil("it is in the room", () -> seen(".message-line:pending") == 0);
    assertThat(messages()).containsExactly("one\ntwo");
  }

  @Test
  void aVeryLongPasteAsksFirstAndIsThenOneMessage() {
    String text =
        IntStream.range(0, 60).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
    paste(text);
    type(KeyCode.ENTER);
    waitUntil("it is asked", () -> isSeen(lookup("#longTextBar").query()));
    assertThat(messages()).isEmpty();
    type(KeyCode.END);
    write("!");
    waitUntil("it is another text", () -> !isSeen(lookup("#longTextBar").query()));
    type(KeyCode.ENTER);
    clickOn("#sendLong");
    waitUntil("Ana hears one message", () -> anaHears(text + "!"));
    assertThat(isSeen(lookup("#longTextBar").query())).isFalse();
  }
}
